package io.ringcycle;

import static io.ringcycle.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SkipRulesTest {
  private final Scene scene = Scene.of("ben", "cleo", "dan");
  private final Skips skips = scene.session.skips();

  @ParameterizedTest
  @EnumSource(QuickDuration.class)
  @Rule("SKIP-1")
  void aQuickSkipEndsExactlyWhenItsTimeIsOver(QuickDuration duration) {
    skips.quick(id("ben"), duration);
    scene.pass(duration.length().minusNanos(1));
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_LEADER);
    scene.pass(Duration.ofNanos(1));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/London,     2027-03-01T18:00:00Z, 2027-03-02T00:00:00Z",
    "Europe/London,     2027-03-27T18:00:00Z, 2027-03-28T00:00:00Z",
    "Europe/London,     2027-03-28T18:00:00Z, 2027-03-28T23:00:00Z",
    "Europe/London,     2027-10-31T00:30:00Z, 2027-11-01T00:00:00Z",
    "America/New_York,  2027-03-14T06:30:00Z, 2027-03-15T04:00:00Z",
    "America/Sao_Paulo, 2018-11-03T18:00:00Z, 2018-11-04T03:00:00Z",
    "Pacific/Apia,      2011-12-30T05:00:00Z, 2011-12-30T10:00:00Z",
    "Asia/Kolkata,      2027-03-01T18:29:00Z, 2027-03-01T18:30:00Z"
  })
  @Rule({"SKIP-2", "SKIP-9"})
  void aSkipForTodayEndsWhenTheCallersNextDayStarts(String zone, String made, String back) {
    SkipRule today = new SkipRule.Today();
    assertThat(today.returnAt(Instant.parse(made), ZoneId.of(zone))).contains(Instant.parse(back));
  }

  @Test
  @Rule({"SKIP-2", "SKIP-9"})
  void aSkipForTodayHoldsToTheLastMomentOfTheCallersDay() {
    scene.at("2027-03-28T18:00:00Z");
    skips.today(id("ben"));
    scene.at("2027-03-28T22:59:59.999999999Z");
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_LEADER);
    scene.at("2027-03-28T23:00:00Z");
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("SKIP-3")
  void aSkipUntilADateEndsWhenThatDateStartsForTheCaller() {
    skips.until(id("ben"), LocalDate.parse("2027-03-29"));
    scene.at("2027-03-28T22:59:59.999999999Z");
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_LEADER);
    scene.at("2027-03-28T23:00:00Z");
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @ParameterizedTest
  @CsvSource({"2027-02-28", "2027-03-01", "2028-03-02", "9999-12-31", "-0001-01-01"})
  @Rule({"SKIP-3", "REFUSE-1"})
  void aSkipUntilADateOutOfRangeIsRefused(LocalDate date) {
    Refusal.DateOutOfRange refusal =
        Scene.refused(Refusal.DateOutOfRange.class, () -> skips.until(id("ben"), date));
    assertThat(refusal.earliest()).isEqualTo("2027-03-02");
    assertThat(refusal.latest()).isEqualTo("2028-03-01");
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-02", "2028-03-01"})
  @Rule("SKIP-3")
  void theFirstAndTheLastDateAreAllowed(LocalDate date) {
    skips.until(id("ben"), date);
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_LEADER);
  }

  @Test
  @Rule("SKIP-4")
  void aSkipForThisCycleEndsWithANewCycleAndNotWithTime() {
    skips.thisCycle(id("ben"));
    scene.pass(Duration.ofDays(400));
    assertThat(scene.status("ben")).isEqualTo(Status.SKIPPED_BY_LEADER);
    assertThat(scene.session.explain(id("ben")).eligible()).isInstanceOf(Eligible.NewCycle.class);
    scene.session.cycles().startEarly();
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule({"SKIP-5", "STAT-3"})
  void aRemovalNeverEnds() {
    skips.removeForGood(id("ben"), "asked us to");
    scene.pass(Duration.ofDays(4_000));
    scene.session.cycles().startEarly();
    assertThat(scene.status("ben")).isEqualTo(Status.REMOVED);
    assertThat(scene.session.explain(id("ben")).eligible()).isInstanceOf(Eligible.Never.class);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'\t\n'"})
  @Rule("SKIP-5")
  void aRemovalWithoutAReasonIsRefused(String reason) {
    Scene.refused(Refusal.ReasonRequired.class, () -> skips.removeForGood(id("ben"), reason));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("REFUSE-1")
  void aReasonThatIsTooLongOrHasControlCharactersIsRefused() {
    String long1 = "x".repeat(5_000_000);
    Scene.refused(Refusal.BadInput.class, () -> skips.removeForGood(id("ben"), long1));
    Scene.refused(Refusal.BadInput.class, () -> skips.removeForGood(id("ben"), "a\u0000b"));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("SKIP-6")
  void removingASkipEndsItAtOnce() {
    skips.quick(id("ben"), QuickDuration.HOURS_2);
    skips.unskip(id("ben"));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
    assertThat(scene.queue()).containsExactly("ben", "cleo", "dan");
  }

  @Test
  @Rule("SKIP-6")
  void removingASkipIsRefusedForARemovalAndForTheAvailable() {
    skips.removeForGood(id("ben"), "moved away");
    Scene.refused(Refusal.WrongStatus.class, () -> skips.unskip(id("ben")));
    Scene.refused(Refusal.WrongStatus.class, () -> skips.unskip(id("cleo")));
  }

  @Test
  @Rule({"SKIP-6", "STAT-6"})
  void removingASkipByTheSystemIsRefused() {
    Scene cooling = Scene.with(Exclusions.DEFAULT, "ben", "cleo");
    cooling.ada.people().importContact(id("ben"), Scene.EVENING, Contact.LATE);
    cooling.call(ContactResult.NOT_CONTACTED);
    assertThat(cooling.status("ben")).isEqualTo(Status.SKIPPED_BY_SYSTEM);
    Scene.refused(Refusal.WrongStatus.class, () -> cooling.session.skips().unskip(id("ben")));
  }

  @Test
  @Rule("SKIP-7")
  void skippingTheCompletedTheRemovedAndTheNotCallableIsRefused() {
    scene.ada.lists().add(Scene.LIST, Scene.unreachable("nora"));
    scene.call(ContactResult.MEANINGFUL);
    skips.removeForGood(id("cleo"), "moved away");
    for (String name : new String[] {"ben", "cleo", "nora"}) {
      Status before = scene.status(name);
      Scene.refused(Refusal.WrongStatus.class, () -> skips.today(id(name)));
      assertThat(scene.status(name)).isEqualTo(before);
    }
  }

  @Test
  @Rule("SKIP-7")
  void theUnavailableMayBeSkippedAndTheCooldownHoldsOnReturn() {
    Scene cooling = Scene.with(Exclusions.DEFAULT, "ben");
    cooling.ada.people().importContact(id("ben"), Scene.EVENING, Contact.LATE);
    cooling.session.skips().quick(id("ben"), QuickDuration.MINUTES_15);
    assertThat(cooling.status("ben")).isEqualTo(Status.SKIPPED_BY_LEADER);
    cooling.pass(Duration.ofMinutes(15));
    assertThat(cooling.status("ben")).isEqualTo(Status.UNAVAILABLE);
    cooling.pass(Duration.ofHours(24).minusMinutes(15));
    assertThat(cooling.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("SKIP-8")
  void aNewSkipReplacesTheOldOneAndBothStayInTheAudit() {
    skips.skip(id("ben"), new SkipRule.Quick(QuickDuration.HOURS_2), "at work");
    skips.skip(id("ben"), new SkipRule.Quick(QuickDuration.MINUTES_15), "");
    skips.unskip(id("ben"));
    assertThat(scene.session.audit(0, 100))
        .filteredOn(one -> !(one.fact() instanceof SessionFact.SessionCreated))
        .allSatisfy(one -> assertThat(one.by()).contains(Scene.ADA.id()))
        .extracting(one -> one.fact().getClass().getSimpleName())
        .containsExactly("Skipped", "Skipped", "SkipRemoved");
  }

  @Test
  @Rule("SKIP-8")
  void theShorterNewSkipDecidesTheReturn() {
    skips.quick(id("ben"), QuickDuration.HOURS_2);
    skips.quick(id("ben"), QuickDuration.MINUTES_15);
    scene.pass(Duration.ofMinutes(15));
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule("SKIP-9")
  void theZoneOfASkipIsTheOneInWhichItWasMade() {
    skips.today(id("ben"));
    scene.at("2027-03-02T00:00:00Z");
    CallingSession elsewhere =
        scene.ringcycle.as(Scene.ADA.in(ZoneId.of("Asia/Tokyo"))).session(scene.session.id());
    assertThat(elsewhere.explain(id("ben")).status()).isEqualTo(Status.AVAILABLE);
  }

  @Test
  @Rule({"SKIP-10", "ROLE-4"})
  void onlyAnAdminRestoresTheRemoved() {
    skips.removeForGood(id("ben"), "a mistake");
    Scene.refused(Refusal.NotAllowed.class, () -> skips.restore(id("ben"), ""));
    assertThat(scene.status("ben")).isEqualTo(Status.REMOVED);
    scene.eve.session(scene.session.id()).skips().restore(id("ben"), "it was a mistake");
    assertThat(scene.status("ben")).isEqualTo(Status.AVAILABLE);
    assertThat(scene.facts.get(scene.facts.size() - 1).fact())
        .isInstanceOf(SessionFact.Restored.class);
  }

  @Test
  @Rule("SKIP-6")
  void somebodyWhoIsNotOnTheListCannotBeSkipped() {
    Scene.refused(Refusal.NotOnTheList.class, () -> skips.today(id("nobody")));
  }
}
