package io.ringcycle.server.door;

import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Tables;
import io.ringcycle.server.tables.TakenException;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The requests that are to be carried out once, with what was answered to them: kept for a day.
 * Each call is a transaction of its own, so that all nodes see at once what another has taken.
 */
@ApplicationScoped
class Replies {
  private static final Duration KEPT = Duration.ofHours(24);

  /** Whoever takes longer to answer has stopped in the middle of it. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @Inject private Tables tables;
  @Inject private Clock clock;

  /** What is known of a request: what it asked for, and its answer if there is one. */
  record Known(String request, Optional<byte[]> sealed) {}

  /** Takes a ticket; what is known of it, if somebody has taken it before. */
  Optional<Known> take(Ticket ticket) {
    try {
      return tables.change(statements -> taken(statements, ticket, clock.now()));
    } catch (TakenException anotherWasQuicker) {
      return Optional.of(new Known(ticket.request(), Optional.empty()));
    }
  }

  private static Optional<Known> taken(Statements statements, Ticket ticket, Instant now) {
    forget(statements, ticket, now);
    Optional<Known> known =
        statements.one(
            "select request, reply from house.once where id = ?",
            row -> new Known(row.text(1), row.bytes(2)),
            ticket.id());
    if (known.isEmpty()) {
      statements.run(
          "insert into house.once (id, request, asked_at) values (?, ?, ?)",
          ticket.id(),
          ticket.request(),
          now);
    }
    return known;
  }

  /** What is old enough may be asked anew, and so may this if it was left in the middle. */
  private static void forget(Statements statements, Ticket ticket, Instant now) {
    statements.run("delete from house.once where asked_at < ?", now.minus(KEPT));
    statements.run(
        "delete from house.once where id = ? and reply is null and asked_at < ?",
        ticket.id(),
        now.minus(LONGEST));
  }

  /** Gives it back: nothing was done. */
  void giveBack(Ticket ticket) {
    tables.run("delete from house.once where id = ?", ticket.id());
  }

  /** Keeps the answer. */
  void keep(Ticket ticket, Reply reply) {
    byte[] sealed = Sealed.seal(ticket.seal(), reply.bytes());
    tables.run("update house.once set reply = ? where id = ?", sealed, ticket.id());
  }
}
