package io.ringcycle.spi.storage;

import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;

/** A supporter as the roster describes them. */
public record ProfileRow(Supporter supporter) implements Kept {
  /** Names a supporter. */
  public record Key(SupporterId supporter) implements RowKey<ProfileRow> {}

  @Override
  public Key key() {
    return new Key(supporter.id());
  }
}
