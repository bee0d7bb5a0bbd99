package io.ringcycle.tck;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A store in memory, one question of which is answered wrongly. */
record BrokenViews(MemoryStorage storage, String question, UnaryOperator<Object> fault)
    implements Storage {

  static Storage answering(String question, UnaryOperator<Object> fault) {
    return new BrokenViews(new MemoryStorage(), question, fault);
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> asked) {
    return storage.read(organisation, view -> asked.apply(broken(view)));
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(organisation, view -> decision.apply(broken(view)));
  }

  private View broken(View view) {
    return view(
        (method, arguments) -> {
          Object answer = ask(view, method, arguments);
          return method.getName().equals(question) ? fault.apply(answer) : answer;
        });
  }

  /** A view that answers each question as that function does. */
  static View view(BiFunction<Method, Object[], Object> answers) {
    return (View)
        Proxy.newProxyInstance(
            View.class.getClassLoader(),
            new Class<?>[] {View.class},
            (proxy, method, arguments) ->
                method.isDefault()
                    ? InvocationHandler.invokeDefault(proxy, method, arguments)
                    : answers.apply(method, arguments));
  }

  static Object ask(View view, Method method, Object[] arguments) {
    try {
      return method.invoke(view, arguments);
    } catch (InvocationTargetException thrown) {
      throw (RuntimeException) thrown.getCause();
    } catch (IllegalAccessException never) {
      throw new IllegalStateException(never);
    }
  }
}
