package io.ringcycle.server.house.row;

import io.ringcycle.server.house.TicketKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A secret that opens something for one user until an instant. */
@Entity
@Table(schema = "house", name = "ticket")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class TicketRow {
  @Id private String hash;
  private String kind;
  private String organisation;

  @Column(name = "user_id")
  private String user;

  private @Nullable String session;

  @Column(name = "expires_at")
  private OffsetDateTime expiresAt;

  protected TicketRow() {}

  public TicketRow(
      String hash,
      TicketKind kind,
      String organisation,
      String user,
      Optional<String> session,
      Instant expiresAt) {
    this.hash = hash;
    this.kind = kind.name();
    this.organisation = organisation;
    this.user = user;
    this.session = session.orElse(null);
    this.expiresAt = expiresAt.atOffset(ZoneOffset.UTC);
  }

  public void prolong(Instant until) {
    expiresAt = until.atOffset(ZoneOffset.UTC);
  }

  public boolean is(TicketKind other) {
    return kind.equals(other.name());
  }

  public String organisation() {
    return organisation;
  }

  public String user() {
    return user;
  }

  public Optional<String> session() {
    return Optional.ofNullable(session);
  }

  public Instant expiresAt() {
    return expiresAt.toInstant();
  }
}
