package io.ringcycle.factsfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.view.SupporterView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session of the engine itself, kept in a file. */
class RealSessionTest {
  private static final Caller ADA = Caller.of("acme", "ada", "Ada", "+447700900001");
  private static final CallListId LIST = new CallListId("bakers-street");
  private static final SupporterId MAY = new SupporterId("may");
  private static final SupporterId JUN = new SupporterId("jun");
  private static final Instant EVENING = Instant.parse("2027-03-01T18:00:00Z");

  @TempDir Path folder;
  private final VirtualClock clock = VirtualClock.at(EVENING);

  @Test
  void aSessionGoesOnWhereItWasWhenTheFileIsOpenedAgain() {
    try (FileStorage storage = FileStorage.open(file(), new MemoryStorage())) {
      work(desk(storage));
    }
    try (FileStorage storage = FileStorage.open(file(), new MemoryStorage())) {
      CallingSession session = desk(storage).open(LIST);
      assertThat(queue(session)).containsExactly(MAY);
      session.skips().unskip(JUN);
      assertThat(queue(session)).containsExactly(MAY, JUN);
    }
  }

  @Test
  void aSessionIsSeenAsItWasAtAnyInstant() {
    try (FileStorage storage = FileStorage.open(file(), new MemoryStorage())) {
      work(desk(storage));
    }
    MemoryStorage earlier = new MemoryStorage();
    FactsFile.read(file()).until(EVENING).replayInto(earlier);
    assertThat(queue(desk(earlier).open(LIST))).containsExactly(MAY, JUN);
    assertThat(names(desk(earlier).open(LIST))).containsExactly("May", "Jun");
  }

  private void work(Desk desk) {
    desk.lists().create(LIST, new GroupId("east"), "Bakers Street", Exclusions.NONE);
    desk.lists().add(LIST, Supporter.of("may", "May", "+447700900111"));
    desk.lists().add(LIST, Supporter.of("jun", "Jun", "+447700900112"));
    CallingSession session = desk.open(LIST);
    clock.advance(Duration.ofMinutes(5));
    session.skips().quick(JUN, QuickDuration.HOUR_1);
  }

  private Desk desk(Storage storage) {
    return Ringcycle.builder().storage(storage).clock(clock).build().as(ADA);
  }

  private static List<SupporterId> queue(CallingSession session) {
    return session.queue(10).stream().map(SupporterView::id).toList();
  }

  private static List<String> names(CallingSession session) {
    return session.queue(10).stream().map(view -> view.supporter().name()).toList();
  }

  private Path file() {
    return folder.resolve("session.facts");
  }
}
