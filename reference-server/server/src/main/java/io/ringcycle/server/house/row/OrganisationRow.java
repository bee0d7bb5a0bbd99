package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** An organisation. */
@Entity
@Table(schema = "house", name = "organisation")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class OrganisationRow {
  @Id private String id;
  private String name;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  protected OrganisationRow() {}

  public OrganisationRow(String id, String name, Instant createdAt) {
    this.id = id;
    this.name = name;
    this.createdAt = createdAt.atOffset(ZoneOffset.UTC);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Instant createdAt() {
    return createdAt.toInstant();
  }
}
