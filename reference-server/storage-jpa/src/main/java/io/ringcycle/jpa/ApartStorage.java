package io.ringcycle.jpa;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.function.Function;

/**
 * A store that takes no part in what its callers have open, from the first look to what is tidied
 * after a commit: all of it is one piece of work to them, however often it is repeated.
 */
final class ApartStorage implements Storage {
  private final Apart apart;
  private final Storage storage;

  ApartStorage(Apart apart, Storage storage) {
    this.apart = apart;
    this.storage = storage;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return apart.from(() -> storage.read(organisation, question));
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return apart.from(() -> storage.write(organisation, decision));
  }
}
