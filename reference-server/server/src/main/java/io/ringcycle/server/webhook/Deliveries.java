package io.ringcycle.server.webhook;

import io.ringcycle.jpa.Outbox.Entry;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.live.Told;
import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Tables;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is to be told and what was.
 *
 * <ol>
 *   <li>One node at a time notes down what is to be told, together with how far it has come: so
 *       nothing is left out, and nothing noted twice.
 *   <li>Whoever sends puts the next attempt off first, for longer than any attempt takes. A node
 *       that dies leaves it to another after that; so a message may come twice, and never not.
 * </ol>
 */
@ApplicationScoped
public class Deliveries {
  /** After which an attempt is cut off. */
  static final Duration LONGEST = Duration.ofSeconds(30);

  /** Longer than an attempt can take. */
  private static final Duration LEASE = LONGEST.multipliedBy(2);

  private static final Duration KEPT = Duration.ofDays(30);

  /** What was delivered or given up has no next time. */
  private static final String WAITING = Statements.isThere("next_at");

  /** For which a webhook is left alone that did not take a message, so that others get a turn. */
  private static final Duration REST = Duration.ofSeconds(30);

  @Inject private Tables tables;
  @Inject private Webhooks webhooks;
  @Inject private Clock clock;

  /** An attempt that is to be made. */
  record Due(
      String organisation,
      String webhook,
      MessageId id,
      String url,
      String body,
      int attempts,
      List<String> secrets) {}

  /** Whether anybody wants to be told of anything. */
  boolean anybodyListens() {
    return tables.ask(
        statements ->
            statements.one("select id from house.webhook limit 1", row -> row.text(1)).isPresent());
  }

  /** Notes down what comes next in the outbox; whether there was anything, and it was our turn. */
  boolean note(Function<Long, List<Entry>> outbox) {
    return tables.change(
        statements ->
            Cursor.free(statements)
                .filter(from -> note(statements, outbox.apply(from)))
                .isPresent());
  }

  private boolean note(Statements statements, List<Entry> entries) {
    Map<OrganisationId, List<Webhook>> known = new HashMap<>();
    for (Entry entry : entries) {
      Told told = Told.of(entry.fact());
      known
          .computeIfAbsent(entry.fact().organisation(), one -> Webhooks.of(statements, one.value()))
          .stream()
          .filter(webhook -> webhook.wants(told.type()))
          .forEach(webhook -> add(statements, webhook, entry, told));
    }
    entries.stream()
        .reduce((one, later) -> later)
        .ifPresent(last -> Cursor.move(statements, last.position()));
    return !entries.isEmpty();
  }

  private void add(Statements statements, Webhook webhook, Entry entry, Told told) {
    Instant now = clock.now();
    statements.run(
        "insert into house.webhook_delivery"
            + " (webhook, change_no, part, type, body, created_at, attempts, next_at)"
            + " values (?, ?, ?, ?, ?, ?, 0, ?)",
        webhook.id(),
        entry.position(),
        entry.part(),
        told.type(),
        body(entry, told),
        now,
        now);
  }

  private static String body(Entry entry, Told told) {
    return Json.createObjectBuilder()
        .add("type", told.type())
        .add("timestamp", entry.fact().at().toString())
        .add("data", told.data())
        .build()
        .toString();
  }

  /** Attempts that this node is to make now; nobody else makes them for a while. */
  List<Due> take(Room room) {
    Instant now = clock.now();
    return tables.change(
        statements ->
            room.fit(waiting(statements, room.full(), now)).stream()
                .map(due -> taken(statements, due, now))
                .toList());
  }

  /** Whatever waits of an organisation of which no more fits is not gone through for the others. */
  private static List<Due> waiting(Statements statements, Set<String> full, Instant now) {
    return full.isEmpty()
        ? waiting(statements, "", now)
        : listening(statements, full, now).stream()
            .flatMap(one -> waiting(statements, "webhook = ? and ", one, now).stream())
            .toList();
  }

  private static List<Due> waiting(Statements statements, String whose, Object... values) {
    return statements.ask(
        "select (select w.organisation from house.webhook w where w.id = d.webhook), d.webhook,"
            + " d.change_no, d.part, d.body, d.attempts from house.webhook_delivery d where "
            + whose
            + WAITING
            + " and next_at <= ? order by d.next_at limit "
            + Room.OF_ONE
            + " for update skip locked",
        row ->
            new Due(
                row.text(1),
                row.text(2),
                new MessageId(row.number(3), (int) row.number(4)),
                "",
                row.text(5),
                (int) row.number(6) + 1,
                List.of()),
        values);
  }

  /** Webhooks that have something to be told, but for those of these organisations. */
  private static List<String> listening(Statements statements, Set<String> full, Instant now) {
    List<Object> values = new ArrayList<>(full);
    values.add(now);
    return statements.ask(
        "select w.id from house.webhook w where w.organisation not in ("
            + String.join(", ", Collections.nCopies(full.size(), "?"))
            + ") and exists (select d.webhook from house.webhook_delivery d where d.webhook = w.id"
            + " and "
            + WAITING
            + " and d.next_at <= ?) limit "
            + Room.OF_ALL,
        row -> row.text(1),
        values.toArray());
  }

  private Due taken(Statements statements, Due due, Instant now) {
    statements.run(
        "update house.webhook_delivery set attempts = ?, next_at = ?"
            + " where webhook = ? and change_no = ? and part = ?",
        due.attempts(),
        now.plus(LEASE),
        due.webhook(),
        due.id().change(),
        due.id().part());
    String url =
        statements
            .one("select url from house.webhook where id = ?", row -> row.text(1), due.webhook())
            .orElseThrow();
    return new Due(
        due.organisation(),
        due.webhook(),
        due.id(),
        url,
        due.body(),
        due.attempts(),
        webhooks.secrets(statements, due.webhook()));
  }

  /** Writes down what came of an attempt, and when there is another. */
  void settle(Due due, Reply reply) {
    Instant now = clock.now();
    Optional<Instant> taken = Optional.of(now).filter(any -> reply.isTaken());
    boolean over = reply.isTaken() || reply.isGone();
    Optional<Instant> next =
        Backoff.after(due.attempts())
            .filter(any -> !over)
            .map(step -> now.plus(longer(step, reply.pause())));
    tables.change(
        statements -> {
          if (reply.isGone()) {
            statements.run(
                "update house.webhook set active = ? where id = ?", false, due.webhook());
          }
          if (!over) {
            rest(statements, due.webhook(), now, longer(REST, reply.pause()));
          }
          return statements.run(
              "update house.webhook_delivery"
                  + " set next_at = ?, delivered_at = ?, status = ?, failure = ?"
                  + " where webhook = ? and change_no = ? and part = ?",
              next,
              taken,
              reply.status(),
              reply.failure(),
              due.webhook(),
              due.id().change(),
              due.id().part());
        });
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static void rest(Statements statements, String webhook, Instant now, Duration rest) {
    statements.run(
        "update house.webhook_delivery set next_at = ? where webhook = ? and "
            + WAITING
            + " and next_at <= ?",
        now.plus(rest),
        webhook,
        now);
  }

  /**
   * The latest first.
   *
   * @param before a message: those that are later are left out, and so is it
   */
  public List<Delivery> log(String webhook, Optional<String> before, int most) {
    MessageId from =
        before.flatMap(MessageId::read).orElse(new MessageId(Long.MAX_VALUE, Integer.MAX_VALUE));
    return tables.ask(
        statements ->
            statements.ask(
                "select change_no, part, type, created_at, attempts, next_at, delivered_at, status,"
                    + " failure from house.webhook_delivery where webhook = ?"
                    + " and (change_no < ? or change_no = ? and part < ?)"
                    + " order by change_no desc, part desc limit ?",
                row ->
                    new Delivery(
                        new MessageId(row.number(1), (int) row.number(2)).text(),
                        row.text(3),
                        row.instant(4).orElseThrow(),
                        (int) row.number(5),
                        row.instant(6),
                        row.instant(7),
                        row.maybe(8).map(Integer::valueOf),
                        row.maybe(9)),
                webhook,
                from.change(),
                from.change(),
                from.part(),
                most));
  }

  /** Lets it be sent anew, whatever became of it. Whether there is such a message. */
  public boolean replay(String webhook, String message) {
    return MessageId.read(message)
        .filter(
            id ->
                tables.run(
                        "update house.webhook_delivery"
                            + " set attempts = 0, next_at = ?, delivered_at = ?"
                            + " where webhook = ? and change_no = ? and part = ?",
                        clock.now(),
                        Optional.<Instant>empty(),
                        webhook,
                        id.change(),
                        id.part())
                    > 0)
        .isPresent();
  }

  /** Lets all be sent anew that were given up. How many there are. */
  public int replayGivenUp(String webhook) {
    return tables.run(
        "update house.webhook_delivery set attempts = 0, next_at = ?"
            + " where webhook = ? and next_at is null and delivered_at is null",
        clock.now(),
        webhook);
  }

  /** Takes away what is over for a month. */
  void forget() {
    tables.run(
        "delete from house.webhook_delivery where next_at is null and created_at < ?",
        clock.now().minus(KEPT));
  }
}
