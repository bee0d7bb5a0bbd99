/**
 * A telephone without wires: scripted people, a clock that is moved by hand, and repeatable ids. It
 * ships, so that a first program, a demonstration and a test need no provider.
 *
 * <p>The same seeds and the same commands, given by one thread, bring the same events in the same
 * order.
 */
@NullMarked
package io.ringcycle.simulated;

import org.jspecify.annotations.NullMarked;
