package io.ringcycle.samples.terminal;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.SupporterId;
import io.ringcycle.rules.Outcomes;
import io.ringcycle.spi.EventSink;
import java.util.List;
import java.util.function.Function;

/** Tells what happens on the line while it happens. */
final class Narrator implements EventSink {
  private final Screen screen;
  private Function<SupporterId, String> names = SupporterId::value;
  private boolean answered;

  Narrator(Screen screen) {
    this.screen = screen;
  }

  /** Gives it a way to call people by their names. */
  void knows(Function<SupporterId, String> byName) {
    names = byName;
  }

  @Override
  public void recorded(List<Recorded> facts) {
    facts.stream().map(Recorded::fact).forEach(this::tell);
  }

  private void tell(Fact fact) {
    if (fact instanceof CallFact.CallerRung) {
      screen.line("Your own phone rings ...");
    } else if (fact instanceof CallFact.CallerAnswered) {
      screen.line("... and you answer.");
    } else if (fact instanceof CallFact.CallIntended call) {
      answered = false;
      screen.line("Dialling " + names.apply(call.supporter()) + " ...");
    } else if (fact instanceof CallFact.CallRinging) {
      screen.line("... it rings ...");
    } else if (fact instanceof CallFact.CallAnswered) {
      answered = true;
      screen.line("... somebody answers.");
    } else if (fact instanceof CallFact.CallEnded call) {
      screen.line(
          "The call is over: "
              + Words.outcome(Outcomes.of(call.cause().category(), answered))
              + ".");
    } else if (fact instanceof CallFact.ContactLogged log && log.details().automatic()) {
      screen.line(
          "No log came in time: " + names.apply(log.supporter()) + " is down as not reached.");
    } else if (fact instanceof CallFact.CallerLeft) {
      screen.line("You are off the line; the session keeps its place.");
    } else if (fact instanceof SessionFact.TailReached) {
      screen.line("Nobody is left in this cycle.");
    }
  }
}
