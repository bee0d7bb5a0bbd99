/**
 * What the engine costs, and how it grows with a list.
 *
 * <p>A {@link io.ringcycle.benchmarks.Scene} is a state of a list, a stage is one of them built.
 */
@NullMarked
package io.ringcycle.benchmarks;

import org.jspecify.annotations.NullMarked;
