/**
 * The least that a server on Jakarta EE has: one bean, one resource, one table. How long it takes
 * to start is the container's doing, and stands beside our own.
 */
@NullMarked
package io.ringcycle.benchmarks.server.least;

import org.jspecify.annotations.NullMarked;
