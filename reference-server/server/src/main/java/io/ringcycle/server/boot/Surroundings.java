package io.ringcycle.server.boot;

import java.time.Duration;
import java.util.Optional;

/**
 * Where a node finds itself when it starts.
 *
 * @param host the address on which it listens
 * @param url of the database, without what may follow a question mark
 * @param fast the clock of this machine minus that of the database
 * @param synchronousCommit as PostgreSQL has it for this user; empty on others
 * @param fsync as PostgreSQL has it; empty on others
 * @param simulated whether nobody is really called
 * @param demo whether people are made up here
 */
record Surroundings(
    String host,
    String url,
    Duration fast,
    Optional<String> synchronousCommit,
    Optional<String> fsync,
    boolean simulated,
    boolean demo) {}
