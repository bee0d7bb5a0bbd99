package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollTest {
  private static final CallListId LIST = new CallListId("list");
  private static final Instant NOW = Instant.parse("2027-03-01T18:00:00Z");
  private static final Eligibility ANYBODY = new Eligibility(NOW, 1, Exclusions.DEFAULT);

  private final Rolls rolls = new Rolls(new Names());

  @Test
  void whoLeavesAndJoinsInOneChangeStandsOnlyAtTheNewPlace() {
    rolls.put(member("may", 3));
    rolls.put(member("may", 70));
    assertThat(rolls.of(LIST).beyond(0, 10)).containsExactly(member("may", 70));
    assertThat(ahead(0).members()).containsExactly(member("may", 70));
  }

  @Test
  void whoeverIsClosedIsNotEvenLookedAt() {
    for (int place = 1; place <= 100_000; place++) {
      rolls.put(member("p" + place, place).attempted(Optional.of(NOW.minusSeconds(3_599))));
    }
    rolls.put(member("last", 100_001));
    Stretch stretch = ahead(0);
    assertThat(stretch.members()).containsExactly(member("last", 100_001));
    assertThat(stretch.end()).isTrue();
  }

  @Test
  void whoeverWaitsForAPartOfASecondIsFoundWhenItIsOver() {
    rolls.put(member("may", 3).attempted(Optional.of(NOW.minusSeconds(3_600).plusMillis(500))));
    Sheet sheet = new Sheet();
    assertThat(ahead(sheet, ANYBODY).members()).isEmpty();
    Eligibility later = new Eligibility(NOW.plusMillis(500), 1, Exclusions.DEFAULT);
    assertThat(ahead(sheet, later).members()).hasSize(1);
  }

  private Stretch ahead(long place) {
    return new Walk(rolls.of(LIST), new Sheet(), ANYBODY, 5).beyond(place);
  }

  private Stretch ahead(Sheet sheet, Eligibility eligibility) {
    return new Walk(rolls.of(LIST), sheet, eligibility, 5).beyond(0);
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
