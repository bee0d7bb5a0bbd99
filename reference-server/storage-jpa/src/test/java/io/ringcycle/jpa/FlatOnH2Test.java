package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.database.Databases;
import io.ringcycle.database.Scans;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What a caller does costs no more on H2 on a long list than on a short one, nor at the end of a
 * long day than at its beginning.
 */
class FlatOnH2Test {
  private static final int SHORT = 200;
  private static final int LONG = 3_000;
  private static final int FEW = 20;
  private static final int MANY = 300;

  /** A page may be a fuller one. */
  private static final int SOME = 50;

  /** A caller on the line on a list of their own. */
  private static final class Day {
    private final Scans scans = new Scans();
    private final JpaStore store = JpaStore.on(scans.countedIn(Databases.h2()));
    private final AtomicReference<Instant> now = new AtomicReference<>(Crowd.NOON);
    private final CallingSession session;

    Day(int people, int calls) {
      Desk ada = Crowd.engine(store, now::get).as(Caller.of("acme", "ada", "Ada", "+447700900001"));
      CallListId list = new CallListId("everybody");
      ada.lists().create(list, new GroupId("group"), "Everybody");
      ada.lists().add(list, IntStream.range(0, people).mapToObj(Day::person).toList());
      session = ada.open(list);
      session.line().start();
      IntStream.range(0, calls).forEach(call -> calls());
    }

    private static Supporter person(int number) {
      return Supporter.of("p-" + number, "P", "+447710%06d".formatted(number));
    }

    private void calls() {
      session.line().next();
      session.line().endCall();
      session.contacts().log(ContactLog.notContacted(""));
      now.set(now.get().plusSeconds(60));
    }

    /** All who were called may be called again, and are put back into line by the next call. */
    Day next() {
      now.set(now.get().plus(Duration.ofDays(1)));
      return this;
    }

    long callCosts() {
      return scans.of(this::calls);
    }

    long lookCosts() {
      return scans.of(session.line()::state);
    }

    /** Of whoever follows all that happens, and has seen all but the last call. */
    long newsCosts() {
      long end = store.outbox().end();
      calls();
      return scans.of(() -> assertThat(store.outbox().after(end, MANY)).isNotEmpty());
    }

    long viewCosts() {
      return scans.of(session::view);
    }
  }

  @Test
  void aCallCostsNoMoreOnALongList() {
    assertThat(new Day(LONG, FEW).callCosts()).isLessThan(new Day(SHORT, FEW).callCosts() + SOME);
  }

  @Test
  void aCallCostsNoMoreWhenMuchHasHappened() {
    assertThat(new Day(LONG, MANY).callCosts()).isLessThan(new Day(LONG, FEW).callCosts() + SOME);
  }

  @Test
  void thoseWhoMayBeCalledAgainArePutBackWithoutALookAtTheOthers() {
    assertThat(new Day(LONG, FEW).next().callCosts())
        .isLessThan(new Day(SHORT, FEW).next().callCosts() + SOME);
  }

  @Test
  void aLookAtTheLineCostsNoMoreOnALongListOnWhichMuchHasHappened() {
    assertThat(new Day(LONG, MANY).lookCosts()).isLessThan(new Day(SHORT, FEW).lookCosts() + SOME);
  }

  @Test
  void whoeverFollowsWhatHappensLooksAtWhatIsNewAlone() {
    assertThat(new Day(LONG, MANY).newsCosts()).isLessThan(new Day(LONG, FEW).newsCosts() + SOME);
  }

  @Test
  void aLookAtASessionCostsNoMoreOnALongList() {
    assertThat(new Day(LONG, FEW).viewCosts()).isLessThan(new Day(SHORT, FEW).viewCosts() + SOME);
  }

  @Test
  void aLookAtASessionCostsNoMoreThanHasHappened() {
    assertThat(new Day(LONG, MANY).viewCosts())
        .isLessThan(new Day(LONG, FEW).viewCosts() * (MANY / FEW));
  }
}
