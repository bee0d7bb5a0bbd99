package io.ringcycle.server.house.row;

import io.ringcycle.server.house.KeyScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key by which a system of the organisation shows who it is. */
@Entity
@Table(schema = "house", name = "api_key")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class ApiKeyRow {
  @Id private String id;
  private String organisation;

  @Column(name = "user_id")
  private @Nullable String user;

  private String name;
  private String scope;
  private String hash;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "revoked_at")
  private @Nullable OffsetDateTime revokedAt;

  protected ApiKeyRow() {}

  public ApiKeyRow(
      String id,
      String organisation,
      Optional<String> user,
      String name,
      KeyScope scope,
      String hash,
      Instant createdAt) {
    this.id = id;
    this.organisation = organisation;
    this.user = user.orElse(null);
    this.name = name;
    this.scope = scope.name();
    this.hash = hash;
    this.createdAt = createdAt.atOffset(ZoneOffset.UTC);
  }

  public void revoke(Instant now) {
    revokedAt = now.atOffset(ZoneOffset.UTC);
  }

  public String id() {
    return id;
  }

  public String organisation() {
    return organisation;
  }

  public Optional<String> user() {
    return Optional.ofNullable(user);
  }

  public String name() {
    return name;
  }

  public KeyScope scope() {
    return KeyScope.valueOf(scope);
  }

  public Instant createdAt() {
    return createdAt.toInstant();
  }

  public boolean revoked() {
    return revokedAt != null;
  }
}
