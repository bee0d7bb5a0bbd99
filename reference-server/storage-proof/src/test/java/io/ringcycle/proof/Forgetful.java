package io.ringcycle.proof;

import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A store that says now and then that it has kept a contact which it has not. */
record Forgetful(Storage storage, AtomicInteger contacts) implements Storage {
  private static final int LOST_IN = 10;

  Forgetful(Storage storage) {
    this(storage, new AtomicInteger());
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(
        organisation,
        view -> {
          Change<T> change = decision.apply(view);
          return loses(change) ? Change.none(change.result()) : change;
        });
  }

  private boolean loses(Change<?> change) {
    return change.facts().stream().anyMatch(fact -> fact.fact() instanceof ContactLogged)
        && contacts.incrementAndGet() % LOST_IN == 0;
  }
}
