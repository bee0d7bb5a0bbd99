package io.ringcycle.server.operations;

/**
 * This node is about to stop, and whoever holds something open lets go of it now. Told as an event
 * of CDI, before running requests are waited for.
 */
public record Stopping() {}
