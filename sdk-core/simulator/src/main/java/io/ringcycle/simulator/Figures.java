package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Tally;
import io.ringcycle.spi.telephony.EndCause;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the facts come to in figures, counted anew from the first of them each time. */
final class Figures {
  private final Ledger ledger;
  private final Known<Cycle, Counted> cycles = new Known<>();
  private final Map<Object, Instant> answered = new HashMap<>();
  private final Map<Object, Cycle> loggedIn = new HashMap<>();

  private record Cycle(SessionId session, int number) {}

  /** What was counted in one cycle, but for what its calls and contacts tell themselves. */
  private static final class Counted {
    int skips;
    int passes;
    Duration onTheLine = Duration.ZERO;
  }

  Figures(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Before the ledger takes it. */
  void take(Recorded recorded) {
    if (recorded.fact() instanceof SessionFact.Skipped skip) {
      now(skip.session()).skips++;
    } else if (recorded.fact() instanceof SessionFact.TailReached tail) {
      now(tail.session()).passes++;
    } else if (recorded.fact() instanceof CallFact.CallerAnswered line) {
      answered.put(line.anchor(), line.at());
    } else if (recorded.fact() instanceof CallFact.CallerLeft line) {
      left(line);
    } else if (recorded.fact() instanceof CallFact.ContactLogged log) {
      loggedIn.put(log.contact(), new Cycle(log.session(), log.cycle()));
    }
  }

  private Counted now(SessionId session) {
    return cycles.of(new Cycle(session, ledger.sessions.of(session).cycle), Counted::new);
  }

  private void left(CallFact.CallerLeft line) {
    Optional<Instant> since = Optional.ofNullable(answered.get(line.anchor()));
    Counted cycle = now(line.session());
    since.ifPresent(at -> cycle.onTheLine = cycle.onTheLine.plus(Duration.between(at, line.at())));
  }

  Tally of(SessionId session, int number) {
    Cycle cycle = new Cycle(session, number);
    Counted counted = cycles.of(cycle, Counted::new);
    List<Ledger.Dialled> calls =
        ledger.calls.values().stream()
            .filter(call -> call.intent.session().equals(session))
            .filter(call -> call.intent.cycle() == number)
            .toList();
    int contacts = logs(cycle, true);
    return new Tally(
        calls.size(),
        contacts,
        logs(cycle, false),
        counted.skips,
        counted.passes,
        calls.stream().map(Ledger.Dialled::talk).reduce(Duration.ZERO, Duration::plus),
        counted.onTheLine,
        outcomes(calls));
  }

  private int logs(Cycle cycle, boolean reached) {
    return (int)
        ledger.encounters.entries().stream()
            .filter(one -> cycle.equals(loggedIn.get(one.getKey())))
            .map(one -> one.getValue().details.result())
            .filter(result -> (result != ContactResult.NOT_CONTACTED) == reached)
            .count();
  }

  private static Map<Outcome, Integer> outcomes(List<Ledger.Dialled> calls) {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    calls.stream()
        .filter(call -> call.endedAt.isPresent())
        .forEach(call -> outcomes.merge(outcome(call), 1, Integer::sum));
    return outcomes;
  }

  /** A word of the network says the same of every call, but where somebody was spoken to. */
  private static Outcome outcome(Ledger.Dialled call) {
    EndCause.Category cause = call.cause;
    if (call.answeredAt.isPresent() && ends(cause)) {
      return Outcome.COMPLETED;
    }
    return switch (cause) {
      case NORMAL, NO_ANSWER -> Outcome.NOT_ANSWERED;
      case CANCELED -> Outcome.CANCELED;
      case SILENCE -> Outcome.USER_TIMEOUT;
      case TIME_LIMIT -> Outcome.TIMEOUT;
      case NETWORK -> Outcome.NETWORK_ERROR;
      default -> Outcome.valueOf(cause.name());
    };
  }

  private static boolean ends(EndCause.Category cause) {
    return switch (cause) {
      case SILENCE, TIME_LIMIT, NETWORK, FAILED, UNKNOWN -> false;
      default -> true;
    };
  }
}
