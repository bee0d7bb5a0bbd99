package io.ringcycle.simulator;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** What all parts of one history share: chance, time, the story, and how often things go wrong. */
final class World {
  private static final int NEVER = 1_000_000;
  private static final Duration MEANWHILE = Duration.ofSeconds(20);

  final Chance chance;
  final Agenda agenda;
  final Story story;
  private Mishaps mishaps = Mishaps.SOME;
  private boolean within;
  private boolean clocksAgree = true;
  private int others;

  World(Chance chance, Agenda agenda, Story story) {
    this.chance = chance;
    this.agenda = agenda;
    this.story = story;
  }

  Mishaps mishaps() {
    return mishaps;
  }

  /** From now on nothing goes wrong. */
  void calm() {
    mishaps = Mishaps.NONE;
  }

  /** Whether whoever lives in it has gone home. */
  boolean over() {
    return mishaps.equals(Mishaps.NONE);
  }

  boolean strikes(int oneIn) {
    return oneIn < NEVER && chance.oneIn(oneIn);
  }

  /** The same in a step of its own, so that no other one is told otherwise. */
  boolean strikesApart(String what, int oneIn) {
    AtomicBoolean struck = new AtomicBoolean();
    chance.during(chance.next(what), () -> struck.set(strikes(oneIn)));
    return struck.get();
  }

  /** Between two steps of one command something else may happen, on the other node. */
  void meanwhile() {
    if (!within && strikes(mishaps.meanwhile())) {
      within = true;
      others++;
      try {
        agenda.runNext(agenda.now().plus(MEANWHILE));
      } finally {
        within = false;
      }
    }
  }

  /** The same number again means that nothing at all happened in between. */
  String moment() {
    return agenda.now() + " " + others;
  }

  void clockJumped() {
    clocksAgree = false;
  }

  /** Whether no clock was ever wrong, so that whatever was kept first is also the earlier. */
  boolean clocksAgree() {
    return clocksAgree;
  }

  void violated(String rule, String words) {
    story.violated(rule, agenda.now(), words);
  }
}
