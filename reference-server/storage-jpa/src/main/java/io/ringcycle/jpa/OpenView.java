package io.ringcycle.jpa;

import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.View;
import java.util.Optional;

/** One state of one organisation, as long as its transaction is open. Used by one thread. */
record OpenView(Look look)
    implements View, QueueQuestions, RosterQuestions, HistoryQuestions, JournalQuestions {
  @Override
  public View unwatched() {
    return new OpenView(look.unwatched());
  }

  @Override
  public void expect(Expected them) {
    new Foreseen(look).fetch(them);
  }

  @Override
  public <R extends Row> Optional<R> find(RowKey<R> key) {
    return look.find(key);
  }
}
