/** A caller at a terminal: one person, one list, one keyboard. */
@NullMarked
package io.ringcycle.samples.terminal;

import org.jspecify.annotations.NullMarked;
