package io.ringcycle.benchmarks;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Exclusions.Recheck;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.SkipRule;
import io.ringcycle.view.LineState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * What leads to a scene on a list.
 *
 * @param members how many are on it
 */
record Happenings(Stage stage, int members) {
  private static final SkipRule SHORT = new SkipRule.Quick(QuickDuration.MINUTES_15);
  private static final SkipRule LONG = new SkipRule.Until(LocalDate.parse("2027-12-01"));
  private static final Duration UNTIL_IT_IS_OVER = Duration.ofMinutes(20);
  private static final Duration UNTIL_THEY_ARE_RESTED = Duration.ofDays(2);
  private static final Duration OF_LATE = Duration.ofHours(1);
  private static final int THOUSAND = 1_000;

  void of(Scene scene) {
    switch (scene) {
      case FRESH, NOT_CALLABLE -> {}
      case COOLING -> past().contactedElsewhere(to(scene.out(members)), OF_LATE);
      case SKIPS_OVER_AHEAD -> skipsOverAhead();
      case SKIPS_OVER_BEHIND -> skipsOverBehind();
      case RESTED_BEHIND -> restedBehind();
      case FINISHED -> finished(scene.out(members));
      case PRIORITISED -> past().prioritised(from(2, Math.min(members, THOUSAND + 1)), 1);
      case SKIPPED_LONG -> past().skipped(to(scene.out(members)), LONG);
      case SKIPPED_PATCHY ->
          past().skipped(to(scene.out(members)).filter(at -> at % 10 != 1), LONG);
      case SKIPPED_CYCLE -> past().skipped(to(scene.out(members)), new SkipRule.ThisCycle());
      case MIXED -> mixed(scene.out(members));
      case THOUSAND_EVENTS -> thousandEvents(Math.min(members, THOUSAND) / 4);
    }
  }

  private void skipsOverAhead() {
    past().skipped(to(members), SHORT);
    stage.pass(UNTIL_IT_IS_OVER);
  }

  /** The last one is the only one who can be called, so the cycle comes to the tail. */
  private void skipsOverBehind() {
    past().skipped(to(members - 1), SHORT);
    toTheTail();
    stage.pass(UNTIL_IT_IS_OVER);
  }

  private void restedBehind() {
    stage.ada().lists().exclude(Stage.LIST, Exclusions.DEFAULT.rechecking(Recheck.AT_EXPIRY));
    past().contactedElsewhere(to(members - 1), OF_LATE);
    toTheTail();
    stage.pass(UNTIL_THEY_ARE_RESTED);
  }

  private void toTheTail() {
    stage.ring();
    new Worker(stage).call();
    stage.session().line().hangUp();
    stage.clock().runUntil(() -> stage.lineIs(LineState.OFF));
  }

  private void finished(int last) {
    past().completed(to(last).filter(Happenings::odd));
    past().removed(to(last).filter(Happenings::even));
    newCycle();
  }

  private void mixed(int last) {
    past().completed(to(last).filter(Happenings::odd));
    newCycle();
    past().contactedElsewhere(to(last).filter(Happenings::even), OF_LATE);
  }

  /** Late enough that none of the finished cools down as well. */
  private void newCycle() {
    stage.pass(UNTIL_THEY_ARE_RESTED);
    stage.session().cycles().startEarly();
  }

  private void thousandEvents(int quarter) {
    past().prioritised(from(2, quarter), 1);
    past().completed(from(quarter + 1, 2 * quarter));
    past().removed(from(2 * quarter + 1, 3 * quarter));
    past().skipped(from(3 * quarter + 1, 4 * quarter), LONG);
  }

  private Past past() {
    return Past.of(stage);
  }

  private static IntStream to(int last) {
    return from(1, last);
  }

  private static IntStream from(int first, int last) {
    return IntStream.rangeClosed(first, last);
  }

  private static boolean odd(int place) {
    return place % 2 == 1;
  }

  private static boolean even(int place) {
    return !odd(place);
  }
}
