package io.ringcycle.tck;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A store that forgets, in one question, to ask whose rows they are. Used by one thread. */
final class Leaking implements Storage {
  private final MemoryStorage storage = new MemoryStorage();
  private final Map<OrganisationId, FullScan> all = new HashMap<>();
  private final String question;

  Leaking(String question) {
    this.question = question;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> asked) {
    return storage.read(organisation, view -> asked.apply(leaking(organisation, view)));
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(
        organisation,
        view -> {
          Change<T> change = decision.apply(leaking(organisation, view));
          all.computeIfAbsent(organisation, any -> new FullScan()).keep(change);
          return change;
        });
  }

  private View leaking(OrganisationId organisation, View view) {
    return BrokenViews.view(
        (method, arguments) -> {
          Object answer = BrokenViews.ask(view, method, arguments);
          return method.getName().equals(question)
              ? withOthers(organisation, (List<?>) answer, method, arguments)
              : answer;
        });
  }

  private Object withOthers(
      OrganisationId organisation, List<?> answer, Method method, Object[] arguments) {
    List<Object> rows = new ArrayList<>(answer);
    all.forEach(
        (other, scan) -> {
          if (!other.equals(organisation)) {
            rows.addAll((List<?>) BrokenViews.ask(scan, method, arguments));
          }
        });
    return rows;
  }
}
