package io.ringcycle.server.house;

import io.ringcycle.server.house.row.GuessRow;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Slows down whoever guesses passwords, on all nodes together. A guess counts before it is looked
 * at, so that many at once gain nothing; whoever is right is forgiven.
 */
@ApplicationScoped
@Transactional
public class Guesses {
  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private Clock clock;

  /** How long to wait before a password of this account may be tried; nothing: now. */
  public Optional<Duration> forAccount(String organisation, String user) {
    return take(account(organisation, user), Patience.OF_ACCOUNT);
  }

  /** How long to wait before a password may be tried from this address; nothing: now. */
  public Optional<Duration> from(String address) {
    return take(address(address), Patience.OF_ADDRESS);
  }

  /** Somebody knew the password: nothing was guessed. */
  public void forgive(String organisation, String user) {
    Optional.ofNullable(entities.find(GuessRow.class, account(organisation, user)))
        .ifPresent(entities::remove);
  }

  /** What came from there was no guess; those before it count on. */
  public void takeBack(String address) {
    Optional.ofNullable(
            entities.find(GuessRow.class, address(address), LockModeType.PESSIMISTIC_WRITE))
        .ifPresent(row -> row.set(Math.max(0, row.failures() - 1), row.lastAt()));
  }

  private static String address(String address) {
    return Secrets.hash("from\n" + address);
  }

  private static String account(String organisation, String user) {
    return Secrets.hash("account\n" + organisation + "\n" + user);
  }

  private Optional<Duration> take(String subject, Patience patience) {
    Instant now = clock.now();
    GuessRow row = row(subject, now);
    int failures = patience.counted(row.failures(), row.lastAt(), now);
    Instant next = patience.next(failures, row.lastAt());
    if (now.isBefore(next)) {
      return Optional.of(Duration.between(now, next));
    }
    row.set(failures + 1, now);
    return Optional.empty();
  }

  private GuessRow row(String subject, Instant now) {
    return Optional.ofNullable(
            entities.find(GuessRow.class, subject, LockModeType.PESSIMISTIC_WRITE))
        .orElseGet(() -> fresh(subject, now));
  }

  /** Names that nobody has are guessed too: what is forgiven goes, or they would fill the table. */
  private GuessRow fresh(String subject, Instant now) {
    entities
        .createQuery("delete from GuessRow g where g.lastAt < :forgiven")
        .setParameter("forgiven", now.minus(Patience.FORGIVEN).atOffset(ZoneOffset.UTC))
        .executeUpdate();
    GuessRow row = new GuessRow(subject, now);
    entities.persist(row);
    entities.flush();
    return row;
  }
}
