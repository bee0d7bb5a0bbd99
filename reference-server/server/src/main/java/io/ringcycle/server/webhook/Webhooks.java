package io.ringcycle.server.webhook;

import io.ringcycle.jpa.JpaStore;
import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Tables;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where organisations want to be told, and by which secrets they know that it is us. */
@ApplicationScoped
public class Webhooks {
  /** As long as an earlier secret still signs. */
  private static final Duration EXCHANGE = Duration.ofHours(24);

  private static final int MOST = 20;
  private static final int LONGEST_URL = 2_000;
  private static final String COLUMNS = "id, url, types, active, created_at from house.webhook";

  @Inject private Tables tables;
  @Inject private JpaStore store;
  @Inject private Sender sender;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * What somebody wants.
   *
   * @param types of events; none: all
   */
  public record Wanted(String url, Set<String> types, boolean active) {
    private static final String TYPE = "[a-z]+(-[a-z]+)*";
    private static final int MOST_TYPES = 50;

    /** Refuses words that no event is named by, with IllegalArgumentException. */
    public Wanted {
      types = Set.copyOf(types);
      if (types.size() > MOST_TYPES
          || !types.stream().allMatch(type -> type.length() <= 60 && type.matches(TYPE))) {
        throw new IllegalArgumentException(
            "the types of events are words such as call-ended, " + MOST_TYPES + " at most");
      }
    }
  }

  /** One with its secret, which is shown this once. */
  public record Opened(Webhook webhook, String secret) {}

  /** Refuses an address that is none or may not be told, and more than 20 of an organisation. */
  public Opened open(String organisation, Wanted wanted) {
    check(wanted.url());
    String id = ids.next();
    String secret = Signature.newSecret();
    long end = store.outbox().end();
    tables.change(
        statements -> {
          if (of(statements, organisation).size() >= MOST) {
            throw new IllegalArgumentException("an organisation has " + MOST + " webhooks at most");
          }
          beginAt(statements, end);
          statements.run(
              "insert into house.webhook (id, organisation, url, types, active, created_at)"
                  + " values (?, ?, ?, ?, ?, ?)",
              id,
              organisation,
              wanted.url(),
              words(wanted.types()),
              wanted.active(),
              clock.now());
          return add(statements, id, secret);
        });
    return new Opened(one(organisation, id).orElseThrow(), secret);
  }

  /** While there was none, nobody has noted anything down. */
  private static void beginAt(Statements statements, long end) {
    Cursor.held(statements);
    long there =
        statements.one("select count(*) from house.webhook", row -> row.number(1)).orElse(0L);
    if (there == 0) {
      Cursor.move(statements, end);
    }
  }

  private int add(Statements statements, String webhook, String secret) {
    return statements.run(
        "insert into house.webhook_secret (id, webhook, secret, created_at) values (?, ?, ?, ?)",
        ids.next(),
        webhook,
        secret,
        clock.now());
  }

  private void check(String url) {
    try {
      URI uri = new URI(url);
      boolean scheme =
          "https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme()) && sender.takesPlainHttp());
      if (scheme
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && uri.getFragment() == null
          && url.length() <= LONGEST_URL) {
        return;
      }
    } catch (URISyntaxException none) {
      // told below
    }
    throw new IllegalArgumentException(
        "a webhook has an address that begins with https:// and a host, without a password");
  }

  /** The oldest first. */
  public List<Webhook> all(String organisation) {
    return tables.ask(statements -> of(statements, organisation));
  }

  static List<Webhook> of(Statements statements, String organisation) {
    return statements.ask(
        "select " + COLUMNS + " where organisation = ? order by created_at, id",
        Webhooks::webhook,
        organisation);
  }

  /** If the organisation has it. */
  public Optional<Webhook> one(String organisation, String id) {
    return tables.ask(
        statements ->
            statements.one(
                "select " + COLUMNS + " where organisation = ? and id = ?",
                Webhooks::webhook,
                organisation,
                id));
  }

  private static Webhook webhook(Statements.Row row) throws SQLException {
    String types = row.text(3);
    return new Webhook(
        row.text(1),
        row.text(2),
        types.isEmpty() ? Set.of() : Set.of(types.split(" ")),
        row.truth(4),
        row.instant(5).orElseThrow());
  }

  /** From now on it is so, if it is still as somebody has seen it. Whether it was. */
  public boolean keep(String organisation, Webhook seen, Wanted wanted) {
    check(wanted.url());
    return tables.run(
            "update house.webhook set url = ?, types = ?, active = ?"
                + " where organisation = ? and id = ?"
                + " and url = ? and types = ? and active = ?",
            wanted.url(),
            words(wanted.types()),
            wanted.active(),
            organisation,
            seen.id(),
            seen.url(),
            words(seen.types()),
            seen.active())
        > 0;
  }

  private static String words(Set<String> types) {
    return String.join(" ", new TreeSet<>(types));
  }

  /** Away with it, and with what it was told. Whether there was one. */
  public boolean close(String organisation, String id) {
    return tables.run(
            "delete from house.webhook where organisation = ? and id = ?", organisation, id)
        > 0;
  }

  /** A new secret; for a day messages are signed by the earlier ones too. */
  public Optional<String> exchange(String organisation, String id) {
    String secret = Signature.newSecret();
    return one(organisation, id)
        .map(
            webhook -> {
              tables.change(
                  statements -> {
                    statements.run(
                        "update house.webhook_secret set expires_at = ?"
                            + " where webhook = ? and expires_at is null",
                        clock.now().plus(EXCHANGE),
                        id);
                    return add(statements, id, secret);
                  });
              return secret;
            });
  }

  /** By which a message is signed now, the newest first. */
  List<String> secrets(Statements statements, String id) {
    return statements.ask(
        "select secret from house.webhook_secret"
            + " where webhook = ? and (expires_at is null or expires_at > ?)"
            + " order by created_at desc, id desc",
        row -> row.text(1),
        id,
        clock.now());
  }
}
