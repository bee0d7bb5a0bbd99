package io.ringcycle.simulated;

import io.ringcycle.simulated.Reaction.Answers;
import io.ringcycle.simulated.Reaction.Ending;
import io.ringcycle.simulated.Reaction.Fails;
import io.ringcycle.simulated.Reaction.Refuses;
import io.ringcycle.simulated.Reaction.RingsOut;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Prompt;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody does when their phone rings. Immutable.
 *
 * <p>Times before an answer are counted from the dial, later ones from the answer. Nobody reacts
 * after the command's {@code ringAtMost}: whoever has not by then has not answered. No negative
 * time or count is taken ({@link IllegalArgumentException}).
 */
public final class Script {
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Duration PICK_UP = Duration.ofSeconds(4);
  private static final Duration CALLER_TAKES = Duration.ofSeconds(2);
  private static final Duration LOGGING_TAKES = Duration.ofSeconds(30);

  private final Reaction reaction;
  private final Manner manner;

  private Script(Reaction reaction, Manner manner) {
    this.reaction = reaction;
    this.manner = manner;
  }

  /** Answers, talks, and hangs up. */
  public static Script answers(Duration after, Duration talks) {
    return ends(after, talks, Causes.HUNG_UP);
  }

  /** Answers after 4 seconds and talks until somebody hangs up. */
  public static Script answersAndTalksOn() {
    return answersAndTalksOn(PICK_UP);
  }

  /** Answers and talks until somebody hangs up. */
  public static Script answersAndTalksOn(Duration after) {
    return plain(new Answers(notNegative(after), Optional.empty()));
  }

  /** A machine answers and hangs up after that length; the network cannot tell it from a person. */
  public static Script voicemail(Duration after, Duration length) {
    return ends(after, length, Causes.VOICEMAIL);
  }

  /** Answers, talks, and then says nothing until the provider ends the call. */
  public static Script fallsSilent(Duration after, Duration talks) {
    return ends(after, talks, Causes.SILENT);
  }

  /** Answers, talks, and is then cut off by the network. */
  public static Script breaksOff(Duration after, Duration talks) {
    return ends(after, talks, Causes.NETWORK);
  }

  /** Rejects the call. */
  public static Script declines(Duration after) {
    return fails(after, Causes.DECLINED);
  }

  /** Lets it ring until it rings out, or until somebody answers by hand. */
  public static Script neverAnswers() {
    return plain(new RingsOut());
  }

  /** Is on another call: ends at once, without ringing. */
  public static Script isBusy() {
    return fails(AT_ONCE, Causes.BUSY).withoutRinging();
  }

  /** Does not exist: ends at once, without ringing. */
  public static Script notFound() {
    return fails(AT_ONCE, Causes.NOT_FOUND).withoutRinging();
  }

  /** The network breaks before an answer. */
  public static Script networkFails(Duration after) {
    return fails(after, Causes.NETWORK);
  }

  /** The provider certainly refuses the dial. */
  public static Script refused(Refusal refusal) {
    return plain(new Refuses(refusal));
  }

  /** Rings out, and nothing of it is ever reported. */
  public static Script vanishes() {
    return neverAnswers().unreported();
  }

  /**
   * A caller who answers after 2 seconds, stays on the line, and presses a key 2 seconds after each
   * question; 30 seconds after it if told to log first.
   */
  public static Script caller() {
    return answersAndTalksOn(CALLER_TAKES)
        .pressingKeysAfter(CALLER_TAKES)
        .pressingKeyAfter(Prompt.LOG_FIRST, LOGGING_TAKES);
  }

  /** The same, with a key pressed so long after each question, whatever it is. */
  public Script pressingKeysAfter(Duration time) {
    Script all = this;
    for (Prompt prompt : Prompt.values()) {
      all = all.pressingKeyAfter(prompt, time);
    }
    return all;
  }

  /** The same, with a key pressed so long after that question; others as before. */
  public Script pressingKeyAfter(Prompt question, Duration time) {
    return with(manner.key(question, notNegative(time)));
  }

  /** The same, but asked once more after so many questions, hangs up instead of pressing a key. */
  public Script hangingUpAfter(int questions) {
    if (questions < 0) {
      throw new IllegalArgumentException("a count is not negative: " + questions);
    }
    return with(manner.patience(questions));
  }

  /** The same at a provider that never says that it rings. */
  public Script withoutRinging() {
    return with(manner.silentRinging());
  }

  /** The same at a provider that reports nothing of it. */
  public Script unreported() {
    return with(manner.unreported());
  }

  Reaction reaction() {
    return reaction;
  }

  Manner manner() {
    return manner;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Script that
        && reaction.equals(that.reaction)
        && manner.equals(that.manner);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reaction, manner);
  }

  @Override
  public String toString() {
    return "Script[" + reaction + ", " + manner + "]";
  }

  private static Script ends(Duration after, Duration talks, EndCause cause) {
    Ending ending = new Ending(notNegative(talks), cause);
    return plain(new Answers(notNegative(after), Optional.of(ending)));
  }

  private static Script fails(Duration after, EndCause cause) {
    return plain(new Fails(notNegative(after), cause));
  }

  private static Script plain(Reaction reaction) {
    return new Script(reaction, Manner.PLAIN);
  }

  private Script with(Manner other) {
    return new Script(reaction, other);
  }

  private static Duration notNegative(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("a time is not negative: " + time);
    }
    return time;
  }
}
