package io.ringcycle.benchmarks.postgresql;

import io.ringcycle.CallingSession;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Supporter;
import java.time.Duration;
import java.util.Locale;

/** What a list looks like from which somebody is claimed. */
enum State {
  /** Nobody was called or skipped. */
  FRESH("nothing has happened", 0),

  /** The head of the list cannot be called. */
  NOT_CALLABLE("99 % have no number", 99),

  /** The head of the list was contacted of late, in another system. */
  COOLING("99 % cool down", 99),

  /** The cycle has gone past all who were skipped, and they have come back. */
  SKIPS_OVER("all were skipped, which is over, behind the cycle's place", 0),

  /** Everybody at the head of the list is completed. */
  FINISHED("90 % finished, in a new cycle", 90);

  private static final Duration UNTIL_IT_IS_OVER = Duration.ofMinutes(20);
  private static final Duration UNTIL_THEY_ARE_RESTED = Duration.ofDays(2);

  /** So many who can be called stand behind those who are out, on a short list too. */
  private static final int ENOUGH = 300;

  private final String words;
  private final int out;

  State(String words, int out) {
    this.words = words;
    this.out = out;
  }

  String words() {
    return words;
  }

  /**
   * A list of so many in this state; people are numbered from an offset on.
   *
   * @param caller the number of the only one who has a session on it
   */
  CallListId build(Workplace work, int caller, int offset, int members) {
    if (this == SKIPS_OVER) {
      return skipsOver(roll(work, offset, members), caller, members);
    }
    CallListId list = fill(work, caller, offset, members);
    if (this == FINISHED) {
      new Filling(work.database()).finishThrough(list, members / 100 * out);
      work.pass(UNTIL_THEY_ARE_RESTED);
      work.caller(caller).open(list).cycles().startEarly();
    }
    return list;
  }

  /** The place of whoever is next on a list of so many. */
  int next(int members) {
    return members / 100 * out + 1;
  }

  private Roll roll(Workplace work, int offset, int members) {
    return new Roll(
        work, work.list(name().toLowerCase(Locale.ROOT) + "-" + members + "-" + offset), offset);
  }

  /** A list of so many, those who are out at its head. */
  CallListId fill(Workplace work, int caller, int offset, int members) {
    Roll at = roll(work, offset, members);
    int last = members / 100 * out;
    if (last > 0) {
      at.add(this == NOT_CALLABLE ? unreachable(offset + 1) : at.person(1));
      happen(at, caller);
      at.repeat(1, 2, last);
    }
    at.addBehind(last);
    at.repeat(last + 1, last + 2, last == 0 ? members : Math.max(members, last + ENOUGH));
    at.filling().finish(at.list());
    return at.list();
  }

  private void happen(Roll at, int caller) {
    ContactId contact = new ContactId("contact-" + at.person(1).id().value());
    if (this == COOLING) {
      at.work()
          .ada()
          .people()
          .importContact(
              at.person(1).id(),
              at.work().now().minus(Duration.ofHours(1)),
              ContactLog.meaningful(""),
              contact);
    } else if (this == FINISHED) {
      at.session(caller).contacts().log(at.person(1).id(), ContactLog.meaningful(""), contact);
    }
  }

  /** Whoever is called first stands at the tail. */
  private static CallListId skipsOver(Roll at, int caller, int members) {
    at.add(at.person(1));
    at.session(caller).skips().quick(at.person(1).id(), QuickDuration.MINUTES_15);
    at.addBehind(members - 1);
    OnTheLine line = at.work().ring(caller, at.list());
    line.claim();
    line.settle();
    line.leave();
    at.repeat(1, 2, members - 1);
    at.filling().finish(at.list());
    at.work().pass(UNTIL_IT_IS_OVER);
    return at.list();
  }

  /** Claims by one caller find the state anew each time. */
  void renew(CallingSession session) {
    if (this != SKIPS_OVER) {
      session.cycles().startEarly();
    }
  }

  private static Supporter unreachable(int number) {
    return Workplace.person(number).reachedBy(new NumberGiven.Missing());
  }

  /** A list that is being made. */
  private record Roll(Workplace work, CallListId list, int offset) {
    Filling filling() {
      return new Filling(work.database());
    }

    Supporter person(int place) {
      return Workplace.person(offset + place);
    }

    CallingSession session(int caller) {
      return work.caller(caller).open(list);
    }

    void add(Supporter one) {
      work.ada().lists().add(list, one);
    }

    void addBehind(int place) {
      filling().goOnBehind(list, place);
      add(person(place + 1));
    }

    void repeat(int one, int from, int to) {
      filling().repeat(person(one), offset, one, from, to);
    }
  }
}
