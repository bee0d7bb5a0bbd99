package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.CallLists;
import io.ringcycle.Ringcycle;
import io.ringcycle.benchmarks.People;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.GroupId;
import io.ringcycle.spi.storage.Storage;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Ringcycle by its public API, set up as it comes, but for the telephone. */
final class Ours implements Contender, AutoCloseable {
  private static final int AT_ONCE = 1_000;

  /** No two lists share anybody. */
  private static final int APART = 1_000_000;

  private final Phone phone = new Phone();
  private final Ringcycle engine;
  private int lists;
  private int callers;

  /** On that store. */
  Ours(Storage storage) {
    this.engine = Ringcycle.builder().storage(storage).telephony(phone).build();
  }

  @Override
  public String name() {
    return "S";
  }

  @Override
  public int volleys() {
    return 1;
  }

  @Override
  public List<Claimant> claimants(Setting setting, int claims) {
    List<CallListId> made =
        IntStream.range(0, setting.lists()).mapToObj(any -> list(setting.members(claims))).toList();
    return IntStream.range(0, setting.callers())
        .<Claimant>mapToObj(caller -> caller(made.get(setting.list(caller))))
        .toList();
  }

  private CallListId list(int members) {
    int number = lists++;
    CallListId list = new CallListId("list-" + number);
    CallLists all = engine.as(People.caller(0)).lists();
    all.create(list, new GroupId("east"), "List " + number);
    for (int from = 1; from <= members; from += AT_ONCE) {
      int to = Math.min(members, from + AT_ONCE - 1);
      IntStream places = IntStream.rangeClosed(from, to).map(place -> number * APART + place);
      all.add(list, places.mapToObj(People::plain).toList());
    }
    return list;
  }

  /** Nobody is woken any more; the store is gone by then. */
  @Override
  public void close() {
    engine.close();
  }

  private Claimant caller(CallListId list) {
    return new OnTheLine.Line(engine, phone, Instant::now).ring(People.caller(callers++), list);
  }
}
