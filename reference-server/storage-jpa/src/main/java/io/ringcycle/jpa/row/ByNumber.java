package io.ringcycle.jpa.row;

import java.util.List;

/** A row that is named by nothing but a number. */
public record ByNumber(long no) implements RowId {
  @Override
  public List<String> columns() {
    return List.of("no");
  }

  @Override
  public List<Object> values() {
    return List.of(no);
  }
}
