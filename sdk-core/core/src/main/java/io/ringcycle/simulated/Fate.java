package io.ringcycle.simulated;

import io.ringcycle.simulated.Leg.Question;
import io.ringcycle.simulated.Reaction.Answers;
import io.ringcycle.simulated.Reaction.Fails;
import io.ringcycle.simulated.Step.Answer;
import io.ringcycle.simulated.Step.End;
import io.ringcycle.simulated.Step.Move;
import io.ringcycle.simulated.Step.Press;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a leg will do next if nobody interferes: a pure function of how far it has come. */
final class Fate {
  private final Leg leg;
  private final Script script;

  private Fate(Leg leg) {
    this.leg = leg;
    this.script = leg.script();
  }

  static Step next(Leg leg) {
    Fate fate = new Fate(leg);
    return leg.answeredAt().map(fate::talking).orElseGet(fate::ringing);
  }

  private Step ringing() {
    Step ringsOut = ring(leg.dial().ringAtMost(), new End(Causes.RANG_OUT));
    return reaction().map(own -> own.orEarlier(ringsOut)).orElse(ringsOut);
  }

  private Optional<Step> reaction() {
    if (script.reaction() instanceof Answers answers) {
      return Optional.of(ring(answers.after(), new Answer()));
    }
    if (script.reaction() instanceof Fails fails) {
      return Optional.of(ring(fails.after(), new End(fails.cause())));
    }
    return Optional.empty();
  }

  private Step talking(Instant answeredAt) {
    Step limit = step(answeredAt.plus(leg.dial().lastAtMost()), new End(Causes.TOO_LONG));
    Step end = ending(answeredAt).map(own -> own.orEarlier(limit)).orElse(limit);
    return leg.question().flatMap(this::key).map(own -> own.orEarlier(end)).orElse(end);
  }

  private Optional<Step> ending(Instant answeredAt) {
    return script.reaction() instanceof Answers answers
        ? answers
            .ending()
            .map(ending -> step(answeredAt.plus(ending.after()), new End(ending.cause())))
        : Optional.empty();
  }

  private Optional<Step> key(Question question) {
    Optional<Duration> after = script.manner().key(question.ask().prompt());
    if (script.manner().isLostBy(leg.questions())) {
      Instant at = question.since().plus(after.orElse(Duration.ZERO));
      return Optional.of(step(at, new End(Causes.HUNG_UP)));
    }
    return after.map(time -> step(question.since().plus(time), new Press(question.ask().ask())));
  }

  private Step ring(Duration after, Move move) {
    return step(leg.dialledAt().plus(after), move);
  }

  private Step step(Instant at, Move move) {
    return new Step(leg.id(), at, move);
  }
}
