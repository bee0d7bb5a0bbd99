/** The first program to read: a list, a session, one call. */
@NullMarked
package io.ringcycle.samples.first;

import org.jspecify.annotations.NullMarked;
