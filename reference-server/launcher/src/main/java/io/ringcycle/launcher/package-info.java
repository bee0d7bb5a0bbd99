/** Starts the reference server, and says whether it has come up. */
@NullMarked
package io.ringcycle.launcher;

import org.jspecify.annotations.NullMarked;
