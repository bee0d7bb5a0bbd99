package io.ringcycle.memory;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everything in memory, each organisation by itself; what is kept is gone with the process.
 *
 * <p>Safe for use by several threads: within an organisation one changes at a time while nobody
 * reads, and any number read at once. A decision is asked once. A change from within a question or
 * another decision, anything asked of one organisation from within another, and a view used after
 * its call, are errors of the program and end in an {@link IllegalStateException}; so does all that
 * is asked after a change broke off in the middle, for want of memory. Places of a list and people
 * of an organisation reach to 2<sup>29</sup>, the letters of their ids to 2<sup>31</sup>; whatever
 * might go beyond ends in a {@link MemoryFullException}, and nothing of it is kept.
 */
public final class MemoryStorage implements Storage {
  private final Map<OrganisationId, Cabinet> cabinets = new ConcurrentHashMap<>();
  private final SeededHash hash = SeededHash.drawn();

  @SuppressWarnings("ThreadLocalUsage") // each store for itself, and emptied after each call
  private final ThreadLocal<OrganisationId> inside = new ThreadLocal<>();

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    Cabinet known = cabinets.get(organisation);
    return within(
        organisation, () -> (known == null ? cabinet(organisation) : known).read(question));
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    refuseWithinAnother();
    return within(
        organisation, () -> cabinets.computeIfAbsent(organisation, this::cabinet).write(decision));
  }

  private Cabinet cabinet(OrganisationId organisation) {
    return new Cabinet(organisation, Shelves.empty(new Names(hash), new NumberKeys(hash)));
  }

  /**
   * A reader that waits to write would wait for itself; a change in a change would be half done.
   */
  private void refuseWithinAnother() {
    if (inside.get() != null) {
      throw new IllegalStateException("a change was asked for within a question or a decision");
    }
  }

  private <T> T within(OrganisationId organisation, Supplier<T> call) {
    OrganisationId outer = inside.get();
    refuseFrom(outer, organisation);
    inside.set(organisation);
    try {
      return call.get();
    } finally {
      leave(outer);
    }
  }

  /** Two threads that each want the organisation of the other would wait for ever. */
  private static void refuseFrom(@Nullable OrganisationId outer, OrganisationId organisation) {
    if (outer != null && !outer.equals(organisation)) {
      throw new IllegalStateException("one organisation was asked from within another");
    }
  }

  private void leave(@Nullable OrganisationId outer) {
    if (outer == null) {
      inside.remove();
    } else {
      inside.set(outer);
    }
  }
}
