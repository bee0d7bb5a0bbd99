package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;

/**
 * Stores inside a container of Jakarta EE. Apart from {@link JpaStorages}, so that Java SE needs no
 * Jakarta Transactions.
 */
public final class ContainerStorages {
  private ContainerStorages() {}

  /**
   * On a data source of the container. Whatever transaction the caller has open is suspended while
   * the store works, and goes on afterwards: a change is kept by a transaction of its own, whatever
   * becomes of the caller's. A caller who has a connection of their own open therefore needs two.
   *
   * <p>Otherwise as {@link JpaStorages#on}. Throws {@link StorageUnavailableException} also if the
   * container can not suspend or resume a transaction.
   *
   * @param transactions the container's, by which all threads reach their own transactions
   */
  public static Storage on(DataSource database, TransactionManager transactions) {
    Apart apart = new Apart(transactions);
    return new ApartStorage(apart, apart.from(() -> JpaStorages.on(database)));
  }
}
