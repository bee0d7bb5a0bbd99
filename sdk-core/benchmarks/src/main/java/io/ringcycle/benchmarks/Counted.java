package io.ringcycle.benchmarks;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts what is asked of a storage and what it is handed: figures that are the same on every
 * machine. For one thread.
 */
final class Counted implements Storage {
  private final Storage storage;
  private Count count = Count.ZERO;

  Counted(Storage storage) {
    this.storage = storage;
  }

  /** What some work asks for and hands over. */
  Count during(Runnable work) {
    count = Count.ZERO;
    work.run();
    return count;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, view -> question.apply(counted(view)));
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(
        organisation,
        view -> {
          Change<T> change = decision.apply(counted(view));
          count = count.plus(new Count(0, 0, change.facts().size(), change.rows().size()));
          return change;
        });
  }

  /** Whatever the port can be asked is counted, also what it will learn to answer one day. */
  private View counted(View view) {
    return (View)
        Proxy.newProxyInstance(
            View.class.getClassLoader(),
            new Class<?>[] {View.class},
            (proxy, question, arguments) ->
                question.isDefault()
                    ? InvocationHandler.invokeDefault(proxy, question, arguments)
                    : ask(view, question, arguments));
  }

  private Object ask(View view, Method question, Object[] arguments) throws Throwable {
    try {
      Object answer = question.invoke(view, arguments);
      count = count.plus(new Count(1, rows(answer), 0, 0));
      return answer;
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }

  private static long rows(Object answer) {
    if (answer instanceof Optional<?> one) {
      return one.isPresent() ? 1 : 0;
    }
    if (answer instanceof Stretch stretch) {
      return stretch.members().size();
    }
    return ((Collection<?>) answer).size();
  }
}
