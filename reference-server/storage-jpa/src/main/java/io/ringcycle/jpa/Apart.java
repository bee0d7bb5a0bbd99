package io.ringcycle.jpa;

import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.Optional;
import java.util.function.Supplier;

/** Does work apart from the transaction that the caller has open, if there is one. */
final class Apart {
  private final TransactionManager transactions;

  Apart(TransactionManager transactions) {
    this.transactions = transactions;
  }

  /** What the caller has open goes on afterwards, whatever becomes of the work. */
  <T> T from(Supplier<T> work) {
    Suspended open = new Suspended(transactions, suspend());
    try (open) {
      return work.get();
    }
  }

  private Optional<Transaction> suspend() {
    try {
      return Optional.ofNullable(transactions.suspend());
    } catch (SystemException | IllegalStateException failure) {
      throw new StorageUnavailableException(false, failure);
    }
  }

  /** Closed as a resource, so that a failure to resume does not hide one of the work. */
  private record Suspended(TransactionManager transactions, Optional<Transaction> open)
      implements AutoCloseable {
    @Override
    public void close() {
      open.ifPresent(this::resume);
    }

    /** The work is over by then, and may have been kept. */
    private void resume(Transaction transaction) {
      try {
        transactions.resume(transaction);
      } catch (InvalidTransactionException | SystemException | IllegalStateException failure) {
        throw new StorageUnavailableException(true, failure);
      }
    }
  }
}
