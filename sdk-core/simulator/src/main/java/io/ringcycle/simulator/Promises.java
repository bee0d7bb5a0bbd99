package io.ringcycle.simulator;

import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import java.util.ArrayList;
import java.util.List;

/**
 * Whatever a client was told has been done has left its fact since it was first asked for, or there
 * was a moment since at which nothing was to be done.
 */
final class Promises implements SharedStore.Watcher {
  private final World world;
  private final List<Promise> open = new ArrayList<>();

  /** A command that is under way. */
  static final class Promise {
    private final Deed deed;
    private boolean kept;

    private Promise(Deed deed) {
      this.deed = deed;
      this.kept = deed.needless().getAsBoolean();
    }
  }

  Promises(World world) {
    this.world = world;
  }

  Promise begun(Deed deed) {
    Promise promise = new Promise(deed);
    open.add(promise);
    return promise;
  }

  @Override
  public void sees(Change<?> change, Storage truth) {
    for (Promise one : open) {
      one.kept = one.kept || change.facts().stream().anyMatch(one.deed.leaves());
    }
  }

  @Override
  public void saw(Storage truth) {
    for (Promise one : open) {
      one.kept = one.kept || one.deed.needless().getAsBoolean();
    }
  }

  /** The client was told that it has been done. */
  void told(Promise promise) {
    if (!promise.kept) {
      world.violated(
          promise.deed.rule(),
          promise.deed.caller().id() + " was told that it has been done, and it was not kept");
    }
  }

  /** Nothing more will be heard of it. */
  void over(Promise promise) {
    open.remove(promise);
  }
}
