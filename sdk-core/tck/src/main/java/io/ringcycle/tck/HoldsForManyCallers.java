package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.Tally;
import io.ringcycle.view.SessionView;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Two nodes with ten callers each, every caller a thread, work one list through. */
public interface HoldsForManyCallers extends StoreUnderTest {
  /** Nobody lost, nobody twice: whoever is contacted by one caller is done for all. */
  @Test
  @Rule({"LEASE-1", "COOL-3", "DIAL-2", "QUEUE-2"})
  default void twoNodesOfTenThreadsCallEverybodyOnceAndLoseNobody() throws Exception {
    CallCentre centre = new CallCentre(storage(), attempts());
    ExecutorService threads = Executors.newFixedThreadPool(CallCentre.CALLERS);
    try {
      for (Future<Void> caller : threads.invokeAll(centre.callers())) {
        caller.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(centre.telephone.dialledWhileTalking).as("two calls at one time").isEmpty();
    assertThat(centre.telephone.dialled).hasSize(attempts()).doesNotHaveDuplicates();
    List<SessionView> sessions = centre.views();
    assertThat(sessions).allMatch(session -> session.completed() == attempts());
    assertThat(sum(sessions, Tally::calls)).isEqualTo(attempts());
    assertThat(sum(sessions, Tally::contacts)).isEqualTo(attempts());
  }

  private static int sum(List<SessionView> sessions, ToIntFunction<Tally> count) {
    return sessions.stream().map(SessionView::total).mapToInt(count).sum();
  }
}
