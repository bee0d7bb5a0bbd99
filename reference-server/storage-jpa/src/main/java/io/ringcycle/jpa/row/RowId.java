package io.ringcycle.jpa.row;

import java.util.List;

/** What names a row in its table. */
public interface RowId {
  /** The columns of the key, in its order. */
  List<String> columns();

  /** Their values. */
  List<Object> values();
}
