/**
 * What the engine costs: how long it takes, how much it keeps, and how both grow with a list.
 *
 * <p>A scene is a state of a list, a stage is one of them built; {@link
 * io.ringcycle.benchmarks.Main} measures them and writes the page.
 */
@NullMarked
package io.ringcycle.benchmarks;

import org.jspecify.annotations.NullMarked;
