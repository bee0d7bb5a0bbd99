package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.database.Databases;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a store is closed. */
class JpaStoreTest {
  private static final OrganisationId ACME = new OrganisationId("acme");

  private final DataSource database = Databases.h2();
  private final JpaStore store = JpaStore.on(database);
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static String read(JpaStore store) {
    return store.storage().read(ACME, view -> "read");
  }

  @Test
  void aClosedStoreSaysThatItIsClosed() {
    store.close();
    assertThatThrownBy(() -> read(store))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this store is closed");
    assertThatThrownBy(
            () -> store.storage().write(ACME, view -> new Change<>(List.of(), List.of(), "kept")))
        .hasMessage("this store is closed");
  }

  @Test
  void closingTwiceDoesNoHarm() {
    store.close();
    store.close();
    assertThatThrownBy(() -> read(store)).hasMessage("this store is closed");
  }

  @Test
  void theDataSourceAndOtherStoresOnItStayOpen() {
    try (JpaStore other = JpaStore.on(database)) {
      store.close();
      assertThat(read(other)).isEqualTo("read");
    }
    assertThat(new Tampering(database).count("fact")).isZero();
  }

  @Test
  void whoeverIsAtWorkGoesOnToTheEndAndNobodyElseBegins() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    Future<List<?>> atWork =
        threads.submit(
            () ->
                store
                    .storage()
                    .read(
                        ACME,
                        view -> {
                          inside.countDown();
                          uninterrupted(leave);
                          return view.lists();
                        }));
    inside.await();
    Future<?> closing = threads.submit(store::close);
    while (isOpen()) {
      Thread.onSpinWait();
    }
    assertThat(closing.isDone()).isFalse();
    leave.countDown();
    assertThat(atWork.get()).isEmpty();
    closing.get();
  }

  private static void uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isOpen() {
    try {
      return !read(store).isEmpty();
    } catch (IllegalStateException closed) {
      return false;
    }
  }

  @Test
  void eachUseOfEachPartIsApartFromWhatTheCallerHasOpen() {
    AtomicInteger uses = new AtomicInteger();
    try (JpaStore inside = JpaStore.on(database, counting(uses))) {
      assertThat(uses).hasValue(1);
      List<Runnable> all =
          List.of(
              () -> read(inside),
              () -> inside.outbox().after(0, 1),
              () -> inside.outbox().end(),
              () -> inside.inbox().keep("phone", "1", "body"),
              () -> inside.inbox().unhandled("phone", Duration.ZERO, 1),
              () -> inside.inbox().handled("phone", "1"),
              () -> inside.retention().prune(Duration.ofDays(1)));
      for (Runnable use : all) {
        int before = uses.get();
        use.run();
        assertThat(uses).hasValueGreaterThan(before);
      }
    }
  }

  /** Where no transaction is open. */
  private static TransactionManager counting(AtomicInteger suspended) {
    return (TransactionManager)
        Proxy.newProxyInstance(
            JpaStoreTest.class.getClassLoader(),
            new Class<?>[] {TransactionManager.class},
            (proxy, method, given) -> {
              assertThat(method.getName()).isEqualTo("suspend");
              suspended.incrementAndGet();
              return null;
            });
  }

  @Test
  void nobodyClosesItFromWithinAUse() {
    assertThatThrownBy(
            () ->
                store
                    .storage()
                    .read(
                        ACME,
                        view -> {
                          store.close();
                          return "closed";
                        }))
        .hasMessageContaining("from within");
    assertThat(read(store)).isEqualTo("read");
  }
}
