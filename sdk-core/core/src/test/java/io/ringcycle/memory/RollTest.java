package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollTest {
  private static final CallListId LIST = new CallListId("list");
  private static final Instant NOW = Instant.parse("2027-03-01T18:00:00Z");
  private static final Eligibility ANYBODY = new Eligibility(NOW, NOW, true);

  private final Tables tables = new Tables();
  private final Rolls rolls = new Rolls(tables);

  @Test
  void whoLeavesAndJoinsInOneChangeStandsOnlyAtTheNewPlace() {
    tables.put(member("may", 3));
    tables.put(member("may", 70));
    assertThat(rolls.of(LIST).beyond(0, 10)).containsExactly(member("may", 70));
    assertThat(ahead(0).members()).containsExactly(member("may", 70));
  }

  @Test
  void whoeverIsClosedIsNotEvenLookedAt() {
    for (int place = 1; place <= 100_000; place++) {
      tables.put(member("p" + place, place).attempted(Optional.of(NOW.plusSeconds(1))));
    }
    tables.put(member("last", 100_001));
    Stretch stretch = ahead(0);
    assertThat(stretch.members()).containsExactly(member("last", 100_001));
    assertThat(stretch.end()).isTrue();
  }

  @Test
  void aLongSearchStopsAndSaysHowFarItCame() {
    for (int place = 1; place <= 10_000; place++) {
      tables.put(member("p" + place, place));
    }
    Stretch stretch =
        rolls.of(LIST).ahead(0, ANYBODY, new BitSet(), member -> member.place() == 10_000, 1);
    assertThat(stretch.members()).isEmpty();
    assertThat(stretch.end()).isFalse();
    assertThat(stretch.examinedTo()).isBetween(1L, 9_999L);
  }

  private Stretch ahead(long place) {
    return rolls.of(LIST).ahead(place, ANYBODY, new BitSet(), member -> true, 5);
  }

  private static MemberRow member(String name, long place) {
    return new MemberRow(
        LIST,
        new SupporterId(name),
        place,
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }
}
