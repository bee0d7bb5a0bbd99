package io.ringcycle.simulator;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.function.Function;

/** The shared store as one node reaches it: now and then it does not, or not in one piece. */
final class NodeStore implements Storage {
  private final World world;
  private final SharedStore store;

  NodeStore(World world, SharedStore store) {
    this.world = world;
    this.store = store;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    world.meanwhile();
    fail("the store was away");
    return store.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    world.meanwhile();
    fail("the store was away before a change");
    T result = store.write(organisation, decision);
    fail("the answer of the store was lost");
    return result;
  }

  private void fail(String words) {
    if (world.strikes(world.mishaps().store())) {
      world.story.tell(world.agenda.now(), () -> words);
      throw new Away(words);
    }
    if (world.strikes(world.mishaps().crash())) {
      world.story.tell(world.agenda.now(), () -> "crash: " + words);
      throw new Crash();
    }
  }
}
