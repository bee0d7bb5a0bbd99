package io.ringcycle.server.house;

import io.ringcycle.server.house.row.TicketRow;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.Ids;
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
 * Secrets that open something for one user and a time. All nodes know them; only their hashes are
 * kept, so nobody can read one again.
 */
@ApplicationScoped
@Transactional
public class Tickets {
  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private Clock clock;
  @Inject private Ids ids;

  /**
   * What a ticket opens.
   *
   * @param session the only one, if it is for one
   */
  public record Ticket(
      String organisation, String user, Optional<String> session, Instant expiresAt) {
    static Ticket of(TicketRow row) {
      return new Ticket(row.organisation(), row.user(), row.session(), row.expiresAt());
    }
  }

  /** A ticket as it is made: its secret can never be seen again. */
  public record Made(String secret, Instant expiresAt) {
    /** Without the secret, so that it reaches no log. */
    @Override
    public String toString() {
      return "Made[" + expiresAt + "]";
    }
  }

  /** Makes one for a user of the organisation. */
  public Made make(
      TicketKind kind, String organisation, String user, Optional<String> session, Duration good) {
    forgetExpired(organisation, user);
    String secret = kind.prefix() + ids.secret();
    Instant expiresAt = clock.now().plus(good);
    entities.persist(
        new TicketRow(Secrets.hash(secret), kind, organisation, user, session, expiresAt));
    return new Made(secret, expiresAt);
  }

  private void forgetExpired(String organisation, String user) {
    entities
        .createQuery(
            "delete from TicketRow t where t.organisation = :organisation and t.user = :user"
                + " and t.expiresAt <= :now")
        .setParameter("organisation", organisation)
        .setParameter("user", user)
        .setParameter("now", clock.now().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Takes away all whose time is over, of all organisations. How many there were. */
  public int forgetExpired() {
    return entities
        .createQuery("delete from TicketRow t where t.expiresAt <= :now")
        .setParameter("now", clock.now().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** What that opens; nothing if it is none, or its time is over. */
  public Optional<Ticket> find(TicketKind kind, String secret) {
    return row(kind, secret, LockModeType.NONE).map(Ticket::of);
  }

  /** The same, once: from now on it opens nothing. */
  public Optional<Ticket> redeem(TicketKind kind, String secret) {
    Optional<TicketRow> row = row(kind, secret, LockModeType.PESSIMISTIC_WRITE);
    row.ifPresent(entities::remove);
    return row.map(Ticket::of);
  }

  private Optional<TicketRow> row(TicketKind kind, String secret, LockModeType lock) {
    return Optional.ofNullable(entities.find(TicketRow.class, Secrets.hash(secret), lock))
        .filter(row -> row.is(kind))
        .filter(row -> clock.now().isBefore(row.expiresAt()));
  }

  /** It is good for so long from now. */
  public void prolong(TicketKind kind, String secret, Duration good) {
    row(kind, secret, LockModeType.PESSIMISTIC_WRITE)
        .ifPresent(row -> row.prolong(clock.now().plus(good)));
  }

  /** From now on none of that kind opens anything for the user. How many did. */
  public int withdraw(TicketKind kind, String organisation, String user) {
    return entities
        .createQuery(
            "delete from TicketRow t where t.organisation = :organisation and t.user = :user"
                + " and t.kind = :kind")
        .setParameter("organisation", organisation)
        .setParameter("user", user)
        .setParameter("kind", kind.name())
        .executeUpdate();
  }
}
