package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Skip;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RollTest {
  private static final SeededHash HASH = new SeededHash(1);
  private static final CallListId LIST = new CallListId("list");
  private static final Instant NOW = Instant.parse("2027-03-01T18:00:00Z");
  private static final Eligibility ANYBODY = new Eligibility(NOW, 1, Exclusions.DEFAULT);

  private final Names names = new Names(HASH);
  private final Rolls rolls = new Rolls(names);

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

  @Test
  void theLastPlaceOfAllHoldsSomebodyAsAnyOtherDoes() {
    long last = (1L << 29) - 1;
    rolls.put(member("may", last));
    rolls.put(member("june", 3));
    assertThat(rolls.of(LIST).beyond(0, 10))
        .containsExactly(member("june", 3), member("may", last));
    assertThat(ahead(3).members()).containsExactly(member("may", last));
    assertThat(ahead(last).end()).isTrue();
  }

  @Test
  void newExclusionsLookIntoOnlyAsMuchOfTheListAsAQuestionWalksThrough() {
    for (int place = 1; place <= 20_000; place++) {
      boolean cools = place <= 10_000;
      rolls.put(
          member("p" + place, place)
              .contacted(Optional.of(NOW.minusSeconds(60)).filter(any -> cools), false));
    }
    assertThat(ahead(0).members()).extracting(MemberRow::place).startsWith(10_001L);
    Exclusions shorter = Exclusions.DEFAULT.betweenContacts(Duration.ofHours(1));
    Stretch stretch = ahead(new Sheet(), new Eligibility(NOW, 1, shorter));
    assertThat(stretch.members()).extracting(MemberRow::place).startsWith(10_001L);
    assertThat(rolls.of(LIST).clockwork(shorter).wound()).isEqualTo(1);
  }

  @Test
  void aListThatGrowsKeepsItsClockwork() {
    rolls.put(member("may", 3));
    Clockwork clockwork = rolls.of(LIST).clockwork(Exclusions.DEFAULT);
    rolls.put(member("june", 300_000));
    assertThat(rolls.of(LIST).clockwork(Exclusions.DEFAULT)).isSameAs(clockwork);
    assertThat(ahead(3).members()).containsExactly(member("june", 300_000));
  }

  @Test
  void whatASessionHasSeenHoldsInANewCycleByOtherExclusionsAndOnALongerList() {
    Sheet sheet = new Sheet();
    for (int place = 1; place <= 3_000; place++) {
      rolls.put(member("p" + place, place));
      sheet.put(skipped("p" + place, place), names.number("p" + place));
    }
    assertThat(ahead(sheet, ANYBODY).members()).isEmpty();
    rolls.put(member("last", 1L << 20));
    Closures closures = sheet.closures(rolls.of(LIST));
    Exclusions others = Exclusions.DEFAULT.betweenAttempts(Duration.ofMinutes(5));
    assertThat(closures.isClosed(1, ANYBODY)).isTrue();
    assertThat(closures.isClosed(1_024, new Eligibility(NOW, 2, others))).isTrue();
    assertThat(ahead(sheet, new Eligibility(NOW, 2, others)).members())
        .containsExactly(member("last", 1L << 20));
    assertThat(rolls.of(LIST).clockwork(others).wound()).isEqualTo(1);
  }

  private static StandingRow skipped(String name, long place) {
    Skip skip =
        new Skip(
            new SkipRule.Until(LocalDate.parse("2027-12-01")),
            NOW,
            new CallerId("ada"),
            ZoneOffset.UTC,
            1,
            Optional.empty(),
            Optional.empty());
    return new StandingRow(
        new SessionId("session"),
        new SupporterId(name),
        place,
        List.of(skip),
        skip.returnAt(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void ofManyReadersOneMakesTheClockwork() throws InterruptedException, ExecutionException {
    rolls.put(member("may", 3));
    ExecutorService readers = Executors.newFixedThreadPool(4);
    try {
      for (int round = 1; round <= 50; round++) {
        Exclusions fresh = Exclusions.DEFAULT.betweenContacts(Duration.ofMinutes(round));
        List<Callable<Clockwork>> all =
            Collections.nCopies(4, () -> rolls.of(LIST).clockwork(fresh));
        Set<Clockwork> made = new HashSet<>();
        for (Future<Clockwork> each : readers.invokeAll(all)) {
          made.add(each.get());
        }
        assertThat(made).hasSize(1);
      }
    } finally {
      readers.shutdown();
    }
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
