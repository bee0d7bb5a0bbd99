package io.ringcycle.simulator;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.Optional;

/** Whether somebody may be dialled, rule by rule, as the rulebook has it. */
record MayBeDialled(Ledger ledger, SessionId session, Instant now) {

  /** The rule that forbids it; whether the flow has passed over them is not looked at. */
  Optional<String> forbiddenBy(SupporterId supporter) {
    Sitting sitting = ledger.sessions.of(session);
    Ledger.Roll roll = ledger.lists.of(sitting.list);
    if (!roll.members().contains(supporter)) {
      return Optional.of("LIST-2");
    }
    if (completed(roll, supporter)) {
      return Optional.of("STAT-2");
    }
    if (sitting.removed(supporter)) {
      return Optional.of("SKIP-5");
    }
    if (suppressed(ledger.person(supporter))) {
      return Optional.of("SUPP-1");
    }
    if (!callable(ledger.person(supporter))) {
      return Optional.of("STAT-4");
    }
    if (sitting.skips(supporter, now)) {
      return Optional.of("SKIP-4");
    }
    if (sitting.attempted.contains(supporter)) {
      return Optional.of("CYCLE-3");
    }
    return waits(roll, supporter, ledger.person(supporter).number.orElseThrow());
  }

  /** Whether a person keeps them out, or they were called in this cycle. */
  boolean isOutByHand(SupporterId supporter) {
    Sitting sitting = ledger.sessions.of(session);
    return sitting.removed(supporter)
        || sitting.skips(supporter, now)
        || sitting.attempted.contains(supporter);
  }

  boolean isCallable(SupporterId supporter) {
    return callable(ledger.person(supporter));
  }

  private boolean completed(Ledger.Roll roll, SupporterId supporter) {
    if (roll.exclusions.completion() == Exclusions.Completion.PER_SESSION) {
      return ledger.encounters.completed(session, supporter);
    }
    Sitting here = ledger.sessions.of(session);
    return ledger.sessions.entries().stream()
        .filter(other -> other.getValue().list.equals(here.list))
        .anyMatch(other -> ledger.encounters.completed(other.getKey(), supporter));
  }

  /** As a person, or by a number that they have now, whoever had it when that was said. */
  private boolean suppressed(Ledger.Person person) {
    return person.suppressed || person.number.filter(ledger.suppressed::contains).isPresent();
  }

  private boolean callable(Ledger.Person person) {
    return !suppressed(person)
        && person.number.isPresent()
        && !ledger.suspect.contains(person.number.get());
  }

  private Optional<String> waits(Ledger.Roll roll, SupporterId supporter, NumberKey number) {
    Optional<Instant> met = ledger.encounters.latest(supporter);
    if (met.filter(at -> now.isBefore(at.plus(roll.exclusions.betweenContacts()))).isPresent()) {
      return Optional.of("COOL-1");
    }
    if (ledger.sessions.values().stream().anyMatch(other -> other.isOn(number, now))) {
      return Optional.of("LEASE-3");
    }
    for (Ledger.Dialled call : ledger.calls.values()) {
      if (isNowAt(call.intent.supporter(), number) && call.holds(now)) {
        return Optional.of("LEASE-4");
      }
      if (call.intent.number().equals(number)) {
        if (call.rang && now.isBefore(call.at.plus(roll.exclusions.betweenAttempts()))) {
          return Optional.of("COOL-2");
        }
        if (call.holds(now)) {
          return Optional.of("LEASE-1");
        }
      }
    }
    return Optional.empty();
  }

  /** Whoever is or was on a call may have another number by now, which others may have too. */
  private boolean isNowAt(SupporterId supporter, NumberKey number) {
    return ledger.person(supporter).number.filter(number::equals).isPresent();
  }
}
