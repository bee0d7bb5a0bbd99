package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.StandingRow.Priority;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final Instant NOW = Instant.parse("2027-03-01T18:00:00Z");
  private static final StandingRow ONE = front("one", 5);
  private static final StandingRow OTHER = front("other", 5);

  private final Sheet sheet = new Sheet();

  @Test
  void whoeverTookTheRankOfAnotherKeepsItWhenTheOtherLeaves() {
    sheet.put(ONE, 1);
    sheet.put(OTHER, 2);
    sheet.put(front("one", 4), 1);
    assertThat(sheet.prioritised(Long.MAX_VALUE, 5)).containsExactly(OTHER, front("one", 4));
  }

  @Test
  void aRowThatTookTheKeyOfAnotherKeepsItWhenTheOtherLeaves() {
    Index<Long, StandingRow> index = new Index<>(row -> row.priority().map(Priority::rank));
    index.replace(Optional.empty(), ONE);
    index.replace(Optional.empty(), OTHER);
    index.replace(Optional.of(ONE), front("one", 4));
    assertThat(index.between(0L, 9L)).containsExactly(front("one", 4), OTHER);
  }

  private static StandingRow front(String name, long rank) {
    return new StandingRow(
        new SessionId("session"),
        new SupporterId(name),
        1,
        List.of(),
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Priority(rank, NOW, false, 1, 1)));
  }
}
