package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How often a password was tried in vain for an account, or from an address. */
@Entity
@Table(schema = "house", name = "guess")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class GuessRow {
  @Id private String subject;
  private int failures;

  @Column(name = "last_at")
  private OffsetDateTime lastAt;

  protected GuessRow() {}

  public GuessRow(String subject, Instant now) {
    this.subject = subject;
    lastAt = now.atOffset(ZoneOffset.UTC);
  }

  public void set(int number, Instant now) {
    failures = number;
    lastAt = now.atOffset(ZoneOffset.UTC);
  }

  public int failures() {
    return failures;
  }

  public Instant lastAt() {
    return lastAt.toInstant();
  }
}
