/** What an operator does with a database at a terminal. */
@NullMarked
package io.ringcycle.tools;

import org.jspecify.annotations.NullMarked;
