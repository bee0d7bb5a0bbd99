/**
 * What a server costs: its start beside that of an application that does nothing, claims of many
 * callers by HTTP, and what HTTP adds to a claim.
 */
@NullMarked
package io.ringcycle.benchmarks.server;

import org.jspecify.annotations.NullMarked;
