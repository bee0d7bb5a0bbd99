package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who write at once: the order in which their changes were kept is one that could be. */
interface CrowdVerified extends Tampered {
  CallListId CROWDED = new CallListId("crowded");
  int CALLERS = 6;
  int PEOPLE = 12;

  @Test
  default void figuresAreAsTheFactsHaveThemWhenManyHaveWrittenAtOnce() throws Exception {
    Ringcycle ringcycle =
        Ringcycle.builder()
            .storage(storage())
            .permissions((caller, group) -> Optional.of(Role.ADMIN))
            .build();
    Desk first = desk(ringcycle, 0);
    first.lists().create(CROWDED, new GroupId("east"), "Crowded", Exclusions.NONE);
    IntStream.range(0, PEOPLE).forEach(who -> first.lists().add(CROWDED, person(who, who)));
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    try {
      for (Future<Void> caller : threads.invokeAll(callers(ringcycle))) {
        caller.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(Verification.of(database()).differences()).isEmpty();
  }

  private static List<Callable<Void>> callers(Ringcycle ringcycle) {
    return IntStream.range(0, CALLERS).mapToObj(who -> caller(desk(ringcycle, who))).toList();
  }

  private static Desk desk(Ringcycle ringcycle, int who) {
    return ringcycle.as(Caller.of("a-crowd", "caller-" + who, "Caller", "+44770090000" + who));
  }

  private static Callable<Void> caller(Desk desk) {
    return () -> {
      CallingSession session = desk.open(CROWDED);
      for (int who = 0; who < PEOPLE; who++) {
        work(desk, session, who);
      }
      return null;
    };
  }

  /** Numbers change hands, people come and go, logs and skips of all sessions meet. */
  private static void work(Desk desk, CallingSession session, int who) {
    SupporterId somebody = person(who, who).id();
    try {
      session.contacts().log(somebody, ContactLog.notInterested(""));
      desk.people().correct(person(who, who + 1));
      desk.lists().remove(CROWDED, somebody);
      session.line().start();
      desk.lists().add(CROWDED, person(who, who));
      session.skips().quick(person(PEOPLE - 1 - who, 0).id(), QuickDuration.HOUR_1);
    } catch (RefusedException another) {
      assertThat(another.refusal()).isNotNull(); // another caller was faster
    }
  }

  private static Supporter person(int who, int number) {
    return Supporter.of("p" + who, "Somebody", "+447700901" + (100 + number));
  }
}
