package io.ringcycle.spi.storage;

/**
 * A row that no fact could bring back: personal text, kept apart so that it can be erased, and what
 * the installation itself remembers. A backup of the facts is whole only with these.
 */
public sealed interface Kept extends Row
    permits ProfileRow, NoteRow, TitleRow, OnceRow, SecretRow {}
