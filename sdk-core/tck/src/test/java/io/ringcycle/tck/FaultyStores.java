package io.ringcycle.tck;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Stores that keep what they are given in the wrong way, around one that is as it should be. */
final class FaultyStores {
  private FaultyStores() {}

  /** Reads as it should. */
  private abstract static class AroundMemory implements Storage {
    final MemoryStorage storage = new MemoryStorage();

    @Override
    public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
      return storage.read(organisation, question);
    }
  }

  /** Keeps everything in one place. */
  static final class OneForAll extends AroundMemory {
    @Override
    public <T> T read(OrganisationId any, Function<? super View, ? extends T> question) {
      return storage.read(Samples.ACME, question);
    }

    @Override
    public <T> T write(OrganisationId any, Function<? super View, Change<T>> decision) {
      return storage.write(Samples.ACME, decision);
    }
  }

  /** Says of every tenth change that it was kept, and it was not. */
  static final class Forgetful extends AroundMemory {
    private final AtomicInteger changes = new AtomicInteger();

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      boolean lost = changes.incrementAndGet() % 10 == 0;
      return storage.write(
          organisation,
          view -> lost ? Change.none(decision.apply(view).result()) : decision.apply(view));
    }
  }

  /** Breaks off before the last row of a change, and says that all was kept. */
  static final class BreaksOff extends AroundMemory {
    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      return storage.write(organisation, view -> cut(decision.apply(view)));
    }

    private static <T> Change<T> cut(Change<T> change) {
      int most = Math.max(1, change.rows().size() - 1);
      List<Row> rows = change.rows().stream().limit(most).toList();
      return new Change<>(change.facts(), rows, change.result());
    }
  }

  /** Keeps the rows of a change with the next one. */
  static final class RowsLater extends AroundMemory {
    private List<Row> waiting = List.of();

    @Override
    public synchronized <T> T write(
        OrganisationId organisation, Function<? super View, Change<T>> decision) {
      List<Row> late = waiting;
      storage.write(organisation, view -> new Change<>(List.of(), late, ""));
      Change<T> whole =
          storage.write(
              organisation,
              view -> {
                Change<T> change = decision.apply(view);
                return new Change<>(change.facts(), List.of(), change);
              });
      waiting = whole.rows();
      return whole.result();
    }
  }

  /** Looks anew for each answer of a view. */
  static final class LooksAnew extends AroundMemory {
    @Override
    public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
      return question.apply(
          BrokenViews.view(
              (method, arguments) ->
                  storage.<Object>read(
                      organisation, view -> BrokenViews.ask(view, method, arguments))));
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      return storage.write(organisation, decision);
    }
  }

  /** Decides by what it saw before it locks, so that two may have seen the same. */
  static final class Hasty extends AroundMemory {
    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      Change<T> change = storage.read(organisation, decision);
      return storage.write(organisation, view -> change);
    }
  }

  /**
   * Asks again only where a row that it replaces, or a stream that it goes on with, has changed.
   */
  static final class WatchesWhatItWrites extends AroundMemory {
    private record Seen<T>(Change<T> change, List<Object> before) {}

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      for (int attempt = 0; attempt < LooksAtNumbersOnly.ATTEMPTS; attempt++) {
        Seen<T> seen = storage.read(organisation, view -> seen(view, decision.apply(view)));
        boolean kept =
            storage.write(
                organisation,
                view ->
                    before(view, seen.change()).equals(seen.before())
                        ? new Change<>(seen.change().facts(), seen.change().rows(), true)
                        : Change.none(false));
        if (kept) {
          return seen.change().result();
        }
      }
      throw new IllegalStateException("somebody is always faster");
    }

    private static <T> Seen<T> seen(View view, Change<T> change) {
      return new Seen<>(change, before(view, change));
    }

    private static List<Object> before(View view, Change<?> change) {
      List<Object> before = new ArrayList<>();
      change.rows().forEach(row -> before.add(view.find(row.key())));
      change.facts().forEach(fact -> before.add(view.last(fact.stream())));
      return before;
    }
  }

  /** Takes ids for the same that differ in nothing but case. */
  static final class ForgetsCase extends AroundMemory {
    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      return storage.write(
          organisation,
          view -> {
            Change<T> change = decision.apply(view);
            List<Row> rows = change.rows().stream().map(ForgetsCase::lower).toList();
            return new Change<>(change.facts(), rows, change.result());
          });
    }

    private static Row lower(Row row) {
      return row instanceof OnceRow once
          ? new OnceRow(once.once().toLowerCase(Locale.ROOT), once.fingerprint(), once.result())
          : row;
    }
  }

  /** The same, and asks again only where a fact with that number is there already. */
  static final class LooksAtNumbersOnly extends AroundMemory {
    private static final int ATTEMPTS = 1_000;

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Change<T> change = storage.read(organisation, decision);
        boolean kept =
            storage.write(
                organisation,
                view ->
                    goesOn(view, change.facts())
                        ? new Change<>(change.facts(), change.rows(), true)
                        : Change.none(false));
        if (kept) {
          return change.result();
        }
      }
      throw new IllegalStateException("there is always a fact with that number already");
    }

    private static boolean goesOn(View view, List<Recorded> facts) {
      for (Recorded fact : facts) {
        Stream stream = fact.stream();
        if (view.last(stream).map(Latest::sequence).orElse(0L) >= fact.sequence()) {
          return false;
        }
      }
      return true;
    }
  }
}
