package io.ringcycle.benchmarks.server.least;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one table. */
@Entity
public class Thing {
  @Id private long id;

  /** By which it is known. */
  public long id() {
    return id;
  }
}
