package io.ringcycle.factsfile;

import io.ringcycle.facts.Recorded;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A storage that remembers its changes and answers no question. */
final class Remembering implements Storage, ChangeConsumer {
  private static final View BLANK =
      (View)
          Proxy.newProxyInstance(
              View.class.getClassLoader(),
              new Class<?>[] {View.class},
              (view, question, arguments) -> {
                throw new UnsupportedOperationException(question.getName());
              });

  private final List<ChangeRecord> changes = Collections.synchronizedList(new ArrayList<>());
  private int askAgain;
  private Runnable beforeKeeping = () -> {};

  List<ChangeRecord> changes() {
    return List.copyOf(changes);
  }

  /** Asks each decision so many times more before it keeps the answer. */
  Remembering askingAgain(int times) {
    askAgain = times;
    return this;
  }

  /** Does something when it has the answer and has not kept it yet. */
  void beforeKeeping(Runnable something) {
    beforeKeeping = something;
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return question.apply(BLANK);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    Change<T> change = decision.apply(BLANK);
    for (int i = 0; i < askAgain; i++) {
      change = decision.apply(BLANK);
    }
    beforeKeeping.run();
    changes.add(ChangeRecord.of(organisation, change));
    return change.result();
  }

  @Override
  public void accept(OrganisationId organisation, List<Recorded> facts, List<Kept> kept) {
    changes.add(new ChangeRecord(organisation, facts, kept));
  }
}
