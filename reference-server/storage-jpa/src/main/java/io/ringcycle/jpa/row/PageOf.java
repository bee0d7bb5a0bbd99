package io.ringcycle.jpa.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A page of a session, of places or of pages. */
@Embeddable
public class PageOf implements Serializable {
  private static final long serialVersionUID = 1;

  @Column(name = "session_no")
  private long session;

  private int level;
  private long page;

  protected PageOf() {}

  /** Level 0 is of places, level 1 of the pages of level 0, and so on. */
  public PageOf(long session, int level, long page) {
    this.session = session;
    this.level = level;
    this.page = page;
  }

  public int level() {
    return level;
  }

  public long page() {
    return page;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageOf same
        && session == same.session
        && level == same.level
        && page == same.page;
  }

  @Override
  public int hashCode() {
    return Objects.hash(session, level, page);
  }
}
