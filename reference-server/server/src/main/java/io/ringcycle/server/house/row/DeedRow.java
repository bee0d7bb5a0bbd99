package io.ringcycle.server.house.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;

/** That somebody has seen or changed something; the database gives the number. */
@Entity
@Table(schema = "house", name = "deed")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class DeedRow {
  @Id private long no;

  private String organisation;
  private OffsetDateTime at;
  private String actor;
  private String means;
  private String deed;
  private String subject;

  protected DeedRow() {}

  public long no() {
    return no;
  }

  public String organisation() {
    return organisation;
  }

  public Instant at() {
    return at.toInstant();
  }

  public String actor() {
    return actor;
  }

  public String means() {
    return means;
  }

  public String deed() {
    return deed;
  }

  public String subject() {
    return subject;
  }
}
