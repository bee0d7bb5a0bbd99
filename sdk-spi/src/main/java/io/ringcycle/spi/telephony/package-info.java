/**
 * The telephone as the engine knows it: an anchor leg to the caller, target legs to supporters,
 * commands without an answer, and events.
 */
@NullMarked
package io.ringcycle.spi.telephony;

import org.jspecify.annotations.NullMarked;
