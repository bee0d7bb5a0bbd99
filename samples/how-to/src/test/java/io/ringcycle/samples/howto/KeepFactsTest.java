package io.ringcycle.samples.howto;

import static io.ringcycle.samples.howto.Workplace.ADA;
import static io.ringcycle.samples.howto.Workplace.JUN;
import static io.ringcycle.samples.howto.Workplace.LIST;
import static io.ringcycle.samples.howto.Workplace.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Ringcycle;
import io.ringcycle.factsfile.FactsFile;
import io.ringcycle.factsfile.FileStorage;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.simulated.VirtualClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepFactsTest {
  @TempDir Path folder;
  private final VirtualClock clock = Workplace.clock();

  @Test
  void keepASessionInAFileAndGoOnAfterARestart() {
    Path file = folder.resolve("session.facts.jsonl");
    try (FileStorage storage = FileStorage.open(file, new MemoryStorage())) {
      Ringcycle ringcycle = Ringcycle.builder().storage(storage).clock(clock).build();
      Workplace.session(ringcycle.as(ADA)).skips().thisCycle(MAY);
    }
    try (FileStorage storage = FileStorage.open(file, new MemoryStorage())) {
      Ringcycle ringcycle = Ringcycle.builder().storage(storage).clock(clock).build();
      ringcycle.settle(new OrganisationId("acme"));
      CallingSession session = ringcycle.as(ADA).open(LIST);
      assertThat(Workplace.queue(session)).startsWith(JUN);
    }
  }

  @Test
  void seeASessionAsItWas() {
    Path file = folder.resolve("session.facts.jsonl");
    Instant before = clock.now();
    try (FileStorage storage = FileStorage.open(file, new MemoryStorage())) {
      Ringcycle ringcycle = Ringcycle.builder().storage(storage).clock(clock).build();
      CallingSession session = Workplace.session(ringcycle.as(ADA));
      clock.advance(Duration.ofMinutes(1));
      session.skips().thisCycle(MAY);
    }

    MemoryStorage then = new MemoryStorage();
    FactsFile.read(file).until(before).replayInto(then);
    Ringcycle replayed = Ringcycle.builder().storage(then).clock(VirtualClock.at(before)).build();
    assertThat(Workplace.queue(replayed.as(ADA).open(LIST))).startsWith(MAY);
  }
}
