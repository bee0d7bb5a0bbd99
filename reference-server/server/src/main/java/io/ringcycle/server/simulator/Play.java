package io.ringcycle.server.simulator;

import io.ringcycle.model.PhoneNumber;
import io.ringcycle.simulated.Crowd;
import io.ringcycle.simulated.Script;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Duration;
import java.util.Optional;

/**
 * What somebody does when their phone rings, in words that can be kept.
 *
 * @param after how long it rings, where that matters; 4 seconds unless told otherwise
 * @param talks how long the call lasts, where that matters; 90 seconds unless told otherwise
 */
public record Play(Kind kind, Optional<Duration> after, Optional<Duration> talks) {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration PICK_UP = Duration.ofSeconds(4);
  private static final Duration TALK = Duration.ofSeconds(90);

  /** The same people do the same things on each node and after each start. */
  private static final Crowd PEOPLE = Crowd.of(1);

  /** What there is. */
  public enum Kind {
    /** One of many people: who does what follows from the number, and from which call it is. */
    CROWD,
    /** A caller: answers, and presses a key after each question; both {@code after} a time. */
    CALLER,
    /** Nobody does anything but by hand. */
    BY_HAND,
    /** Answers, talks, and hangs up. */
    ANSWERS,
    /** Answers, and stays on the line. */
    TALKS_ON,
    /** A machine answers, and hangs up. */
    VOICEMAIL,
    /** Answers, talks, and says nothing any more. */
    FALLS_SILENT,
    /** Answers, talks, and is cut off. */
    BREAKS_OFF,
    /** Rejects the call. */
    DECLINES,
    /** Is on another call. */
    BUSY,
    /** There is nobody behind the number. */
    NOT_FOUND,
    /** The network breaks before an answer. */
    NETWORK_FAILS,
    /** The provider takes no more calls just now. */
    REFUSED,
    /** Nothing is ever heard of the call. */
    VANISHES
  }

  /** Refuses times that are negative or longer than a day, with IllegalArgumentException. */
  public Play {
    after.ifPresent(Play::check);
    talks.ifPresent(Play::check);
  }

  private static void check(Duration time) {
    if (time.isNegative() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a time of a play lies between 0 and a day");
    }
  }

  /** One without further words. */
  public static Play of(Kind kind) {
    return new Play(kind, Optional.empty(), Optional.empty());
  }

  /** As the simulation has it, for the call to that number which is the attempt-th, from 0. */
  Script script(PhoneNumber number, int attempt) {
    return switch (kind) {
      case CROWD -> PEOPLE.script(number, attempt);
      case CALLER -> caller();
      case BY_HAND -> Script.neverAnswers();
      case ANSWERS -> Script.answers(rings(), lasts());
      case TALKS_ON -> Script.answersAndTalksOn(rings());
      case VOICEMAIL -> Script.voicemail(rings(), lasts());
      case FALLS_SILENT -> Script.fallsSilent(rings(), lasts());
      case BREAKS_OFF -> Script.breaksOff(rings(), lasts());
      case DECLINES -> Script.declines(rings());
      case BUSY -> Script.isBusy();
      case NOT_FOUND -> Script.notFound();
      case NETWORK_FAILS -> Script.networkFails(rings());
      case REFUSED -> Script.refused(Refusal.CAPACITY);
      case VANISHES -> Script.vanishes();
    };
  }

  private Script caller() {
    return after
        .map(time -> Script.answersAndTalksOn(time).pressingKeysAfter(time))
        .orElseGet(Script::caller);
  }

  private Duration rings() {
    return after.orElse(PICK_UP);
  }

  private Duration lasts() {
    return talks.orElse(TALK);
  }
}
