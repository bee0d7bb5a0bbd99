package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** By what a user is known to have a password. */
@Entity
@Table(schema = "house", name = "password")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class PasswordRow {
  @EmbeddedId private InOrganisation key;
  private String hash;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  protected PasswordRow() {}

  public PasswordRow(InOrganisation key, String hash, Instant now) {
    this.key = key;
    change(hash, now);
  }

  public final void change(String other, Instant now) {
    hash = other;
    changedAt = now.atOffset(ZoneOffset.UTC);
  }

  public String user() {
    return key.id();
  }

  public String hash() {
    return hash;
  }
}
