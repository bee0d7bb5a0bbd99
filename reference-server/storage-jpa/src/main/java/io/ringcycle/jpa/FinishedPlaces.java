package io.ringcycle.jpa;

import static io.ringcycle.jpa.row.FinishedEntity.BITS;

import io.ringcycle.jpa.row.FinishedEntity;
import io.ringcycle.jpa.row.PageOf;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The places of a list with whose people a session has finished. A long run of them is jumped over
 * by a few pages, however long it is.
 */
final class FinishedPlaces {
  /** Three levels hold more places than there are people. */
  static final int LEVELS = 3;

  private final EntityManager entities;
  private final long session;

  /** What this change has changed. */
  private final Map<PageOf, FinishedEntity> mine = new HashMap<>();

  FinishedPlaces(EntityManager entities, long session) {
    this.entities = entities;
    this.session = session;
  }

  /** The first place from there on that is not known to be finished. */
  long next(long from) {
    return next(0, from);
  }

  private long next(int level, long from) {
    if (level == LEVELS) {
      return from;
    }
    Optional<FinishedEntity> page = page(level, from / BITS);
    int clear = page.map(one -> one.nextClear((int) (from % BITS))).orElse((int) (from % BITS));
    return clear < BITS ? from / BITS * BITS + clear : beyond(level, from / BITS + 1);
  }

  /** From the start of a page on, or of the next one that is not full. */
  private long beyond(int level, long page) {
    long open = next(level + 1, page);
    return next(level, open * BITS);
  }

  private Optional<FinishedEntity> page(int level, long page) {
    return Optional.ofNullable(entities.find(FinishedEntity.class, key(level, page)));
  }

  private PageOf key(int level, long page) {
    return new PageOf(session, level, page);
  }

  /** The session has finished with a place, or has not. */
  void set(long place, boolean finished) {
    set(0, place, finished);
  }

  private void set(int level, long at, boolean value) {
    FinishedEntity page = mine.computeIfAbsent(key(level, at / BITS), this::held);
    boolean wasFull = page.isFull();
    page.set((int) (at % BITS), value);
    if (page.isFull() != wasFull && level + 1 < LEVELS) {
      set(level + 1, at / BITS, page.isFull());
    }
  }

  private FinishedEntity held(PageOf key) {
    return Optional.ofNullable(
            entities.find(FinishedEntity.class, key, LockModeType.PESSIMISTIC_WRITE))
        .orElseGet(() -> fresh(key));
  }

  private FinishedEntity fresh(PageOf key) {
    FinishedEntity page = new FinishedEntity(key);
    entities.persist(page);
    return page;
  }
}
