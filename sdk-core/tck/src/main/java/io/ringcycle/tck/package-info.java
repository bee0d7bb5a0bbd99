/**
 * Contracts for whoever implements a port: inherit one in a test, name the thing to be tested, and
 * run it. Nothing here sleeps.
 */
@NullMarked
package io.ringcycle.tck;

import org.jspecify.annotations.NullMarked;
