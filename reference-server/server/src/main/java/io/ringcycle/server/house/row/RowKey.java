package io.ringcycle.server.house.row;

import java.io.Serializable;
import java.util.List;

/** Names a row by several texts: two keys of a kind are the same if all of these are. */
abstract class RowKey implements Serializable {
  private static final long serialVersionUID = 1;

  abstract List<String> parts();

  @Override
  public final boolean equals(Object other) {
    return other instanceof RowKey key
        && key.getClass() == getClass()
        && key.parts().equals(parts());
  }

  @Override
  public final int hashCode() {
    return parts().hashCode();
  }
}
