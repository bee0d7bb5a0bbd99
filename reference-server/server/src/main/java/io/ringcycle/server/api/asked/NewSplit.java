package io.ringcycle.server.api.asked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Among whom a list is to be split. */
public record NewSplit(@Nullable List<Part> among) {
  /**
   * A leader of the group, and the list that is to be theirs; its id and its name follow from the
   * list that is split, unless they are said.
   */
  public record Part(@Nullable String leader, @Nullable String id, @Nullable String name) {}
}
