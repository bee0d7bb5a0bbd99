package io.ringcycle.memory;

import io.ringcycle.facts.Recorded;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.View;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** Everything of one organisation behind one lock. */
final class Cabinet {
  private final OrganisationId organisation;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Shelves shelves;
  private boolean whole = true;

  Cabinet(OrganisationId organisation, Shelves shelves) {
    this.organisation = organisation;
    this.shelves = shelves;
  }

  <T> T read(Function<? super View, ? extends T> question) {
    lock.readLock().lock();
    try {
      return look(question);
    } finally {
      lock.readLock().unlock();
    }
  }

  <T> T write(Function<? super View, Change<T>> decision) {
    lock.writeLock().lock();
    try {
      Change<T> change = look(decision);
      keep(change);
      return change.result();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private <T> T look(Function<? super View, T> question) {
    refuseHalfDone();
    OpenView view = new OpenView(shelves);
    try {
      return question.apply(view);
    } finally {
      view.close();
    }
  }

  /** Whatever can be refused is refused before anything is touched. */
  private void keep(Change<?> change) {
    change.facts().forEach(this::refuseForeign);
    shelves.journals().refuseGaps(change.facts());
    shelves.room().refuseBeyond(change);
    whole = false;
    change.facts().forEach(shelves.journals()::add);
    change.rows().forEach(shelves.tables()::put);
    whole = true;
  }

  /** What broke off in the middle, for want of memory, is neither the old state nor the new. */
  private void refuseHalfDone() {
    if (!whole) {
      throw new IllegalStateException("a change broke off in the middle; nothing is safe to read");
    }
  }

  private void refuseForeign(Recorded fact) {
    if (!fact.organisation().equals(organisation)) {
      throw new IllegalStateException("a fact of another organisation");
    }
  }
}
