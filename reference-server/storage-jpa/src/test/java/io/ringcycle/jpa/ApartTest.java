package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class ApartTest {
  private final Deque<Transaction> open = new ArrayDeque<>();
  private final Transaction callers = fake(Transaction.class, "nothing");
  private String broken = "nothing";

  @Test
  void workSeesNoTransactionAndTheCallersGoesOn() {
    open.push(callers);
    assertThat(apart().<Boolean>from(open::isEmpty)).isTrue();
    assertThat(open).containsExactly(callers);
  }

  @Test
  void withoutATransactionNothingIsResumed() {
    assertThat(apart().from(() -> "done")).isEqualTo("done");
    assertThat(open).isEmpty();
  }

  @Test
  void theCallersTransactionGoesOnAfterAFailure() {
    open.push(callers);
    assertThatThrownBy(() -> apart().from(this::failing)).hasMessage("of the work");
    assertThat(open).containsExactly(callers);
  }

  private String failing() {
    throw new IllegalArgumentException("of the work");
  }

  @Test
  void nothingIsDoneWhereTheContainerCannotSuspend() {
    broken = "suspend";
    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> apart().from(this::failing))
        .satisfies(failure -> assertThat(failure.mayHaveBeenKept()).isFalse());
  }

  @Test
  void theWorkMayHaveBeenKeptWhereTheContainerCannotResume() {
    open.push(callers);
    broken = "resume";
    assertThatExceptionOfType(StorageUnavailableException.class)
        .isThrownBy(() -> apart().from(() -> "done"))
        .satisfies(failure -> assertThat(failure.mayHaveBeenKept()).isTrue());
  }

  @Test
  void aFailureToResumeHidesNoFailureOfTheWork() {
    open.push(callers);
    broken = "resume";
    assertThatThrownBy(() -> apart().from(this::failing))
        .hasMessage("of the work")
        .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
  }

  private Apart apart() {
    return new Apart(fake(TransactionManager.class, broken));
  }

  private <T> T fake(Class<T> type, String fails) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, given) -> answer(proxy, method.getName(), given, fails)));
  }

  private Object answer(Object proxy, String method, Object[] given, String fails)
      throws SystemException {
    if (method.equals(fails)) {
      throw new SystemException(method);
    }
    return switch (method) {
      case "suspend" -> open.poll();
      case "resume" -> {
        open.push((Transaction) given[0]);
        yield null;
      }
      case "equals" -> proxy == given[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> method;
    };
  }
}
