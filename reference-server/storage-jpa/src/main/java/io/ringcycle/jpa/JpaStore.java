package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionManager;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A store in a database, with all that belongs to it. Once it is closed, each of its parts refuses
 * to do anything, by an {@link IllegalStateException}.
 *
 * <p>Safe for use by several threads, and by several processes on one database.
 */
public final class JpaStore implements AutoCloseable {
  private final EntityManagerFactory factory;
  private final Door door;
  private final Storage storage;
  private final Outbox outbox;
  private final Inbox inbox;
  private final Retention retention;

  private JpaStore(EntityManagerFactory factory, Dialect dialect, Door door) {
    Transactions transactions = new PlainTransactions(factory, dialect);
    this.factory = factory;
    this.door = door;
    this.storage = new OpenStorage(door, new JpaStorage(transactions, dialect));
    Work work = new Work(door, transactions, dialect);
    this.outbox = new Outbox(work);
    this.inbox = new Inbox(work);
    this.retention = new Retention(work);
  }

  /**
   * On a database of one's own; its tables are made if they are missing, and brought up to date.
   * Throws {@link StorageUnavailableException} while the database is away, and {@link
   * NewerSchemaException} where the tables are of a later time.
   *
   * @param database stays open when the store is closed
   */
  public static JpaStore on(DataSource database) {
    return opened(database, new Door(Optional.empty()));
  }

  /**
   * On a data source of a container of Jakarta EE. Whatever transaction the caller has open is
   * suspended while the store works, and goes on afterwards: a change is kept by a transaction of
   * its own, whatever becomes of the caller's. A caller who has a connection of their own open
   * therefore needs two.
   *
   * <p>Otherwise as {@link #on(DataSource)}. Throws {@link StorageUnavailableException} also if the
   * container can not suspend or resume a transaction.
   *
   * @param transactions the container's, by which all threads reach their own transactions
   */
  public static JpaStore on(DataSource database, TransactionManager transactions) {
    return opened(database, new Door(Optional.of(new Apart(transactions))));
  }

  private static JpaStore opened(DataSource database, Door door) {
    return door.through(() -> Trouble.told(() -> opened(database, Dialect.of(database), door)));
  }

  private static JpaStore opened(DataSource database, Dialect dialect, Door door) {
    Schema.of(database, dialect).migrate();
    return new JpaStore(Factories.on(database), dialect, door);
  }

  /** Keeps facts and rows; hand it to the builder of the engine. */
  public Storage storage() {
    return storage;
  }

  /** The facts of all organisations in one order, for whoever follows them. */
  public Outbox outbox() {
    return outbox;
  }

  /** Messages from outside that are safe before they are acknowledged. */
  public Inbox inbox() {
    return inbox;
  }

  /** Takes away what nobody needs after a while. */
  public Retention retention() {
    return retention;
  }

  /**
   * Lets nobody begin anything any more, waits for those who are at work, and gives back what the
   * store has held in memory. The data source stays open. Harmless where it is closed already.
   */
  @Override
  public void close() {
    door.close(
        () -> {
          if (factory.isOpen()) {
            factory.close();
          }
        });
  }
}
