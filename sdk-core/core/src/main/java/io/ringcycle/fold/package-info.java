/**
 * How facts become rows: the only place where a row is computed, for commands and for replay alike.
 * Each fold is a pure function of the rows so far and one fact. Not public API.
 */
@NullMarked
package io.ringcycle.fold;

import org.jspecify.annotations.NullMarked;
