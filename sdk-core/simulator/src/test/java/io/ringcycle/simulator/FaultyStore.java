package io.ringcycle.simulator;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A store in memory that shows or keeps some rows other than they are, or not at all. */
record FaultyStore(
    Storage storage, Function<Row, Optional<Row>> seen, Function<Row, Optional<Row>> kept)
    implements Storage {

  static FaultyStore of(Function<Row, Optional<Row>> seen, Function<Row, Optional<Row>> kept) {
    return new FaultyStore(new MemoryStorage(), seen, kept);
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.<T>read(organisation, view -> question.apply(faulty(view)));
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(organisation, view -> changed(decision.apply(faulty(view))));
  }

  private <T> Change<T> changed(Change<T> change) {
    List<Row> rows = change.rows().stream().flatMap(row -> kept.apply(row).stream()).toList();
    return new Change<>(change.facts(), rows, change.result());
  }

  private View faulty(View view) {
    return (View)
        Proxy.newProxyInstance(
            View.class.getClassLoader(),
            new Class<?>[] {View.class},
            (proxy, method, arguments) -> {
              if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              try {
                return shown(method.invoke(view, arguments));
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  private Object shown(Object answer) {
    if (answer instanceof Optional<?> found && found.orElse(null) instanceof Row row) {
      return seen.apply(row);
    }
    if (answer instanceof List<?> all && !all.isEmpty() && all.get(0) instanceof Row) {
      return all.stream().flatMap(row -> seen.apply((Row) row).stream()).toList();
    }
    return answer instanceof Stretch stretch
        ? new Stretch(
            stretch.members().stream().flatMap(row -> members(row)).toList(),
            stretch.examinedTo(),
            stretch.end())
        : answer;
  }

  private java.util.stream.Stream<io.ringcycle.spi.storage.MemberRow> members(Row row) {
    return seen.apply(row).stream().map(io.ringcycle.spi.storage.MemberRow.class::cast);
  }
}
