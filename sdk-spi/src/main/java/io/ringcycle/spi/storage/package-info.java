/**
 * The port to whatever keeps the facts.
 *
 * <p>The algorithm, once: a command is a pure function from a {@link io.ringcycle.spi.storage.View}
 * to a {@link io.ringcycle.spi.storage.Change}. The engine decides; the store keeps the facts of
 * the change, replaces the rows of the change, and does both or neither. A row is a cache of the
 * facts, worked out by the engine and written together with them; a store never computes one, knows
 * no rule, and answers questions by nothing but the values in rows. Only {@link
 * io.ringcycle.spi.storage.Kept} rows are originals.
 */
@NullMarked
package io.ringcycle.spi.storage;

import org.jspecify.annotations.NullMarked;
