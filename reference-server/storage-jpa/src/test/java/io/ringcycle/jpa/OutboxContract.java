package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.Outbox.Entry;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.tck.RandomHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever follows the facts of a database sees each of them once, in one order. */
abstract class OutboxContract {
  private static final int STEPS = 40;
  private static final int WRITERS = 8;
  private static final int PEOPLE = 12;
  private static final CallListId LIST = new CallListId("everybody");
  private static final long BEGINNING = 0;

  DataSource database = empty();
  JpaStore store = JpaStore.on(database);

  /** A new one. */
  abstract DataSource empty();

  @AfterEach
  void close() {
    store.close();
  }

  /** An organisation has worked for a while. */
  void play(String organisation) {
    RandomHistory history = new RandomHistory(3, store.storage(), new OrganisationId(organisation));
    for (int step = 0; step < STEPS; step++) {
      history.step();
    }
  }

  /** All that a reader sees who asks until there is no more. */
  List<Entry> follow(JpaStore by, long from, int most) {
    List<Entry> seen = new ArrayList<>();
    List<Entry> page = by.outbox().after(from, most);
    while (!page.isEmpty()) {
      seen.addAll(page);
      page = by.outbox().after(last(page), most);
    }
    return seen;
  }

  static long last(List<Entry> seen) {
    return seen.get(seen.size() - 1).position();
  }

  long facts() {
    return new Tampering(database).count("fact");
  }

  /** Each once, by position and part; each stream without a gap. */
  static void assertInOrder(List<Entry> seen) {
    Map<Object, Long> streams = new HashMap<>();
    Entry before = null;
    for (Entry one : seen) {
      boolean goesOn =
          before != null && one.position() == before.position() && one.part() == before.part() + 1;
      boolean begins = one.part() == 1 && (before == null || one.position() > before.position());
      assertThat(goesOn || begins).as("%s after %s", one, before).isTrue();
      Object stream = List.of(one.fact().organisation(), one.fact().stream());
      assertThat(one.fact().sequence()).isEqualTo(streams.getOrDefault(stream, 0L) + 1);
      streams.put(stream, one.fact().sequence());
      before = one;
    }
  }

  @Test
  void aReaderOfOneOrganisationSeesItsOwnFactsInTheOrderOfAll() {
    play("ours");
    play("theirs");
    play("ours too");
    OrganisationId ours = new OrganisationId("ours");
    List<Entry> own =
        follow(store, BEGINNING, 7).stream()
            .filter(one -> one.fact().organisation().equals(ours))
            .toList();

    assertThat(store.outbox().after(ours, BEGINNING, 100_000)).isEqualTo(own);
    assertThat(store.outbox().after(ours, last(own), 1)).isEmpty();
    assertThat(store.outbox().after(ours, BEGINNING, 1))
        .isEqualTo(own.stream().filter(one -> one.position() == own.get(0).position()).toList());
  }

  @Test
  void allFactsOfAllOrganisationsComeInOneOrder() {
    play("acme");
    play("other");
    List<Entry> seen = follow(store, BEGINNING, 1_000);
    assertInOrder(seen);
    assertThat(seen).hasSize((int) facts()).isNotEmpty();
    assertThat(seen.stream().map(one -> one.fact().organisation().value()).distinct())
        .containsExactly("acme", "other");
  }

  @Test
  void pagesOfAnySizeShowTheSameAndNeverPartOfAChange() {
    play("acme");
    List<Entry> all = follow(store, BEGINNING, 1_000);
    assertThat(all).anyMatch(one -> one.part() > 1);
    for (int most : List.of(1, 2, 3, 7)) {
      assertThat(follow(store, BEGINNING, most)).isEqualTo(all);
    }
    long changes = all.stream().map(Entry::position).distinct().count();
    long pages = 0;
    List<Entry> page = store.outbox().after(BEGINNING, 1);
    while (!page.isEmpty()) {
      pages++;
      page = store.outbox().after(last(page), 1);
    }
    assertThat(pages).isEqualTo(changes);
  }

  @Test
  void theOrderIsTheSameForAnotherNodeAndAfterARestart() {
    play("acme");
    List<Entry> all = follow(store, BEGINNING, 5);
    try (JpaStore other = JpaStore.on(database)) {
      assertThat(follow(other, BEGINNING, 7)).isEqualTo(all);
      assertThat(other.outbox().end()).isEqualTo(last(all));
    }
  }

  @Test
  void whoeverBeginsNowSeesWhatComesAndNothingThatWas() {
    assertThat(store.outbox().end()).isEqualTo(BEGINNING);
    play("acme");
    long end = store.outbox().end();
    assertThat(store.outbox().after(end, 10)).isEmpty();
    play("other");
    List<Entry> seen = follow(store, end, 10);
    assertThat(seen)
        .isNotEmpty()
        .allMatch(one -> one.fact().organisation().value().equals("other"));
    assertInOrder(seen);
  }

  /** A sequence stands at its first number before anybody has drawn it. */
  @Test
  void theVeryFirstFactIsSeenByWhoeverAskedBefore() {
    assertThat(store.outbox().after(BEGINNING, 10)).isEmpty();
    try (Ringcycle ringcycle = Ringcycle.builder().storage(store.storage()).build()) {
      ringcycle
          .as(Caller.of("acme", "ada", "Ada", "+447700900001"))
          .lists()
          .create(LIST, new GroupId("east"), "Everybody");
    }
    assertThat(store.outbox().after(BEGINNING, 10)).hasSize(1);
    assertThat(facts()).isEqualTo(1);
  }

  @Test
  void nothingIsAskedThatHasNoAnswer() {
    assertThatThrownBy(() -> store.outbox().after(-1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.outbox().after(0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClosedStoreHasNoOutbox() {
    store.close();
    assertThatThrownBy(() -> store.outbox().end()).hasMessage("this store is closed");
    assertThatThrownBy(() -> store.outbox().after(0, 1)).hasMessage("this store is closed");
  }

  /** Two of the readers share one outbox, as threads of one node do. */
  @Test
  void readersWhoAskWhileManyWriteSeeEverythingOnceAndInOrder() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 3);
    try (JpaStore other = JpaStore.on(database);
        Ringcycle ringcycle = Ringcycle.builder().storage(store.storage()).build()) {
      Desk desk = ringcycle.as(Caller.of("acme", "ada", "Ada", "+447700900001"));
      desk.lists().create(LIST, new GroupId("east"), "Everybody");
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "writer-" + writer;
        writers.add(threads.submit(() -> write(desk, name)));
      }
      List<JpaStore> nodes = List.of(store, store, other);
      List<Future<List<Entry>>> readers = new ArrayList<>();
      for (JpaStore by : nodes) {
        readers.add(threads.submit(() -> followUntil(by, writers)));
      }
      for (Future<?> one : both(writers, readers)) {
        one.get();
      }
      for (int reader = 0; reader < nodes.size(); reader++) {
        assertSawAll(nodes.get(reader), readers.get(reader).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Two facts each time, both in streams that all of them write. */
  private static void write(Desk desk, String name) {
    for (int person = 0; person < PEOPLE; person++) {
      String id = name + "-" + person;
      desk.lists().add(LIST, List.of(Supporter.of(id, "Somebody", "+447700900123")));
    }
  }

  private static List<Future<?>> both(List<Future<?>> some, List<Future<List<Entry>>> others) {
    List<Future<?>> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** Readers hold each other up for a moment: to the end each comes when nobody is at work. */
  private void assertSawAll(JpaStore by, List<Entry> seen) {
    List<Entry> all = new ArrayList<>(seen);
    all.addAll(follow(by, seen.isEmpty() ? BEGINNING : last(seen), 3));
    assertInOrder(all);
    assertThat(all).hasSize((int) facts()).hasSizeGreaterThan(2 * WRITERS * PEOPLE);
  }

  /** Until all of them are done. */
  private List<Entry> followUntil(JpaStore by, List<Future<?>> writers) {
    List<Entry> seen = new ArrayList<>();
    boolean done;
    do {
      done = writers.stream().allMatch(Future::isDone);
      seen.addAll(follow(by, seen.isEmpty() ? BEGINNING : last(seen), 3));
    } while (!done);
    return seen;
  }
}
