package io.ringcycle.server.people;

import io.ringcycle.model.SupporterId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/**
 * Whom live lists are still to be held against. An organisation's are looked at by one thread at a
 * time; whoever is noted again meanwhile is looked at once more, and not once for each time. It is
 * not kept anywhere: what is lost with a node, the next sweep finds. Safe for use by several
 * threads.
 */
final class Backlog {
  private static final Logger LOG = System.getLogger(Backlog.class.getName());

  private final Executor threads;
  private final BiConsumer<String, Whom> keeper;
  private final Map<String, Whom> noted = new HashMap<>();
  private final Set<String> busy = new HashSet<>();

  /**
   * Of people of an organisation.
   *
   * @param everybody all of them, whoever is named besides
   */
  record Whom(Set<SupporterId> people, boolean everybody) {
    static final Whom EVERYBODY = new Whom(Set.of(), true);

    static Whom of(SupporterId one) {
      return new Whom(Set.of(one), false);
    }

    private Whom and(Whom more) {
      if (everybody || more.everybody) {
        return EVERYBODY;
      }
      Set<SupporterId> all = new HashSet<>(people);
      all.addAll(more.people);
      return new Whom(all, false);
    }
  }

  /**
   * Where nothing is noted yet.
   *
   * @param keeper looks at them
   */
  Backlog(Executor threads, BiConsumer<String, Whom> keeper) {
    this.threads = threads;
    this.keeper = keeper;
  }

  /** They are looked at as soon as a thread is free; whoever notes it does not wait. */
  void note(String organisation, Whom whom) {
    if (added(organisation, whom)) {
      try {
        threads.execute(() -> work(organisation));
      } catch (RuntimeException ending) { // or else nobody would ever begin
        leave(organisation);
        tell(ending);
      }
    }
  }

  /** Whether nobody is at it yet. */
  private synchronized boolean added(String organisation, Whom whom) {
    noted.merge(organisation, whom, Whom::and);
    return busy.add(organisation);
  }

  private synchronized void leave(String organisation) {
    noted.remove(organisation);
    busy.remove(organisation);
  }

  private void work(String organisation) {
    for (Optional<Whom> whom = next(organisation); whom.isPresent(); whom = next(organisation)) {
      look(organisation, whom.get());
    }
  }

  private synchronized Optional<Whom> next(String organisation) {
    Optional<Whom> next = Optional.ofNullable(noted.remove(organisation));
    if (next.isEmpty()) {
      busy.remove(organisation);
    }
    return next;
  }

  private void look(String organisation, Whom whom) {
    try {
      keeper.accept(organisation, whom);
    } catch (RuntimeException failure) {
      tell(failure);
    }
  }

  /** Without the words of it: they may hold a name. */
  private static void tell(RuntimeException failure) {
    String what = "live lists were not kept; the next sweep makes it good: ";
    LOG.log(Level.WARNING, what + failure.getClass().getName());
    LOG.log(Level.DEBUG, what, failure);
  }
}
