package io.ringcycle.jpa.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A move of the flow in a cycle. */
@Embeddable
public class MoveIn implements Serializable, RowId {
  private static final long serialVersionUID = 1;

  @Column(name = "session_no")
  private long session;

  private int cycle;
  private long place;

  protected MoveIn() {}

  public MoveIn(long session, int cycle, long place) {
    this.session = session;
    this.cycle = cycle;
    this.place = place;
  }

  public long session() {
    return session;
  }

  public int cycle() {
    return cycle;
  }

  public long place() {
    return place;
  }

  @Override
  public List<String> columns() {
    return List.of("session_no", "cycle", "place");
  }

  @Override
  public List<Object> values() {
    return List.of(session, cycle, place);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MoveIn same
        && session == same.session
        && cycle == same.cycle
        && place == same.place;
  }

  @Override
  public int hashCode() {
    return Objects.hash(session, cycle, place);
  }
}
