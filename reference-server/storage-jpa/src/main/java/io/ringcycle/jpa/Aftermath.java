package io.ringcycle.jpa;

import io.ringcycle.facts.Recorded;
import io.ringcycle.jpa.row.FactEntity;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds out what became of a change whose commit broke off. It writes a fact of it a second time,
 * on a connection of its own, and takes that back. Whoever writes what another transaction has
 * written waits for the end of that one: if the number of the fact is taken then, the change was
 * kept, unless another one has taken it; else the other transaction is over, and kept nothing.
 */
final class Aftermath {
  private final Transactions transactions;
  private final Dialect dialect;

  Aftermath(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.dialect = dialect;
  }

  /**
   * Returns if the change was kept. If it was certainly not, it is to be decided again; where
   * nobody can tell, that is told.
   */
  void settle(List<Recorded> facts, BrokenCommitException broken) {
    if (facts.isEmpty()) {
      throw broken; // nothing tells
    }
    if (!isKept(facts.get(0), broken)) {
      throw new OvertakenException("a commit broke off, and nothing was kept");
    }
  }

  private boolean isKept(Recorded fact, BrokenCommitException broken) {
    try {
      return !transactions.with(entities -> isFree(entities, fact))
          && transactions.with(entities -> isThere(entities, fact));
    } catch (RuntimeException nobodyAnswers) {
      broken.addSuppressed(nobodyAnswers);
      throw broken;
    }
  }

  private boolean isFree(EntityManager entities, Recorded fact) {
    try {
      transactions.change(entities, () -> tryOut(entities, fact));
      return false;
    } catch (TriedOutException free) {
      return true;
    } catch (RuntimeException failure) {
      if (Attempts.isTaken(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private void tryOut(EntityManager entities, Recorded fact) {
    dialect.patience().ifPresent(words -> entities.createNativeQuery(words).getResultList());
    long noChange = ThreadLocalRandom.current().nextLong(Long.MIN_VALUE, 0); // nor another's
    entities.persist(new FactEntity(fact, noChange, 1));
    entities.flush();
    throw new TriedOutException();
  }

  private boolean isThere(EntityManager entities, Recorded fact) {
    return transactions.snapshot(
        entities,
        () ->
            Optional.ofNullable(
                    entities.find(
                        FactEntity.class,
                        FactEntity.key(fact.organisation(), fact.stream(), fact.sequence())))
                .map(FactEntity::recorded)
                .filter(fact::equals)
                .isPresent());
  }

  /** So that it is taken back. */
  private static final class TriedOutException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
