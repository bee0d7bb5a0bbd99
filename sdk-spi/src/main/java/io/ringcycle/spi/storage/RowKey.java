package io.ringcycle.spi.storage;

/** Names one row of one organisation. */
public interface RowKey<R extends Row> {}
