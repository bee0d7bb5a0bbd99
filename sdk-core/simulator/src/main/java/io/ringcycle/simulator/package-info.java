/**
 * Thousands of random histories of the real engine, two nodes on one store, with whatever goes
 * wrong in the world; and a checker of what must hold in every one of them.
 */
@NullMarked
package io.ringcycle.simulator;

import org.jspecify.annotations.NullMarked;
