package io.ringcycle.jpa;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.function.Function;

/**
 * A store as long as its door is open. From the first look to what is tidied after a commit, all of
 * it is one use, however often it is repeated.
 */
final class OpenStorage implements Storage {
  private final Door door;
  private final Storage storage;

  OpenStorage(Door door, Storage storage) {
    this.door = door;
    this.storage = storage;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return door.through(() -> storage.read(organisation, question));
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return door.through(() -> storage.write(organisation, decision));
  }
}
