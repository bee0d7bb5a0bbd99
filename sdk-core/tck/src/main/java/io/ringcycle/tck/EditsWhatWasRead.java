package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallLists;
import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.view.ListView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two nodes on which the same is edited at the very same moment, by two who have read the same. */
public interface EditsWhatWasRead extends StoreUnderTest {
  /** How often two threads meet. */
  int MEETINGS = 20;

  /** Where the words of a list meet whom it keeps out: both are of one version. */
  @Test
  @Rule("EDIT-1")
  default void ofTwoWhoEditTheListThatBothHaveReadOneDoes() throws Exception {
    Storage storage = storage();
    CallLists one = Edited.desk(storage).lists();
    CallLists other = Edited.desk(storage).lists();
    one.create(Edited.LIST, new GroupId("group"), "Edited");
    for (int meeting = 1; meeting <= MEETINGS; meeting++) {
      String name = "Edited " + meeting;
      Exclusions exclusions = Exclusions.DEFAULT.betweenAttempts(Duration.ofMinutes(meeting));
      ListView seen = one.view(Edited.LIST);
      boolean first =
          Edited.byOne(
              () -> one.describe(Edited.LIST, name, "", Optional.empty(), seen),
              () -> other.exclude(Edited.LIST, exclusions, seen));
      ListView now = other.view(Edited.LIST);
      assertThat(now.name()).isEqualTo(first ? name : seen.name());
      assertThat(now.exclusions()).isEqualTo(first ? seen.exclusions() : exclusions);
    }
  }

  /** So it is with people. */
  @Test
  @Rule("EDIT-1")
  default void ofTwoWhoCorrectThePersonWhomBothHaveReadOneDoes() throws Exception {
    Storage storage = storage();
    io.ringcycle.People one = Edited.desk(storage).people();
    io.ringcycle.People other = Edited.desk(storage).people();
    Supporter seen = Supporter.of("mum", "Mum", "+447700900111");
    one.introduce(seen);
    for (int meeting = 0; meeting < MEETINGS; meeting++) {
      Supporter before = seen;
      Supporter here = Supporter.of("mum", "Mum " + meeting, "+447700900111");
      Supporter there = Supporter.of("mum", "Mother " + meeting, "+447700900112");
      boolean first =
          Edited.byOne(() -> one.correct(here, before), () -> other.correct(there, before));
      seen = other.view(seen.id()).supporter();
      assertThat(seen).isEqualTo(first ? here : there);
    }
  }

  /** And with the names of sessions. */
  @Test
  @Rule("EDIT-1")
  default void ofTwoWhoRenameTheSessionThatBothHaveReadOneDoes() throws Exception {
    Storage storage = storage();
    Desk desk = Edited.desk(storage);
    desk.lists().create(Edited.LIST, new GroupId("group"), "Edited");
    CallingSession one = desk.open(Edited.LIST);
    CallingSession other = Edited.desk(storage).session(one.id());
    for (int meeting = 0; meeting < MEETINGS; meeting++) {
      String seen = one.view().name();
      String here = "Here " + meeting;
      String there = "There " + meeting;
      boolean first = Edited.byOne(() -> one.rename(here, seen), () -> other.rename(there, seen));
      assertThat(other.view().name()).isEqualTo(first ? here : there);
    }
  }

  /** Two who edit. */
  final class Edited {
    static final CallListId LIST = new CallListId("edited");

    private Edited() {}

    /** On a node of its own. */
    static Desk desk(Storage storage) {
      return Ringcycle.builder()
          .storage(storage)
          .clock(() -> ManyLines.NOON)
          .build()
          .as(Caller.of("acme", "ada", "Ada", "+447700900001"));
    }

    /** Whether it was the first who did, and the second who was refused; else the other way. */
    static boolean byOne(Runnable first, Runnable second) throws Exception {
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        CyclicBarrier both = new CyclicBarrier(2);
        List<Future<Boolean>> done =
            Stream.of(first, second).map(one -> threads.submit(() -> isDone(both, one))).toList();
        boolean byFirst = done.get(0).get();
        assertThat(done.get(1).get()).as("both edit, or none").isNotEqualTo(byFirst);
        return byFirst;
      } finally {
        threads.shutdownNow();
      }
    }

    private static boolean isDone(CyclicBarrier both, Runnable edit) throws Exception {
      both.await();
      try {
        edit.run();
        return true;
      } catch (RefusedException refused) {
        assertThat(refused.refusal()).isInstanceOf(Refusal.EditedSince.class);
        return false;
      }
    }
  }
}
