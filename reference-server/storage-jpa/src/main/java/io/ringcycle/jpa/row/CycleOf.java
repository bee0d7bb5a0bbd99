package io.ringcycle.jpa.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A cycle of a session. */
@Embeddable
public class CycleOf implements Serializable, RowId {
  private static final long serialVersionUID = 1;

  @Column(name = "session_no")
  private long session;

  private int number;

  protected CycleOf() {}

  public CycleOf(long session, int number) {
    this.session = session;
    this.number = number;
  }

  public long session() {
    return session;
  }

  public int number() {
    return number;
  }

  @Override
  public List<String> columns() {
    return List.of("session_no", "number");
  }

  @Override
  public List<Object> values() {
    return List.of(session, number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CycleOf same && session == same.session && number == same.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(session, number);
  }
}
