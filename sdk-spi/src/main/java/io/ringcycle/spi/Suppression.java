package io.ringcycle.spi;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SupporterId;
import java.util.function.Predicate;

/**
 * A do-not-call register outside the engine, asked about one person right before the dial. What it
 * says is recorded, as if the suppression had been pushed.
 */
@FunctionalInterface
public interface Suppression {
  /** There is no such register. */
  Suppression NONE = (organisation, supporter, number) -> Verdict.FREE;

  /** What the register says of them. An exception refuses the dial: never guess. */
  Verdict on(OrganisationId organisation, SupporterId supporter, PhoneNumber number);

  /** A register of numbers, which are forbidden whoever has them. */
  static Suppression ofNumbers(Predicate<PhoneNumber> forbidden) {
    return (organisation, supporter, number) ->
        forbidden.test(number) ? Verdict.NUMBER_FORBIDDEN : Verdict.FREE;
  }

  /** A register of people, who are forbidden whatever their number. */
  static Suppression ofPeople(Predicate<SupporterId> forbidden) {
    return (organisation, supporter, number) ->
        forbidden.test(supporter) ? Verdict.PERSON_FORBIDDEN : Verdict.FREE;
  }

  /** Whether somebody may be called. */
  enum Verdict {
    /** They may. */
    FREE,
    /** Nobody behind that number may be called, whoever has it. */
    NUMBER_FORBIDDEN,
    /** That person must not be called, whatever their number. */
    PERSON_FORBIDDEN
  }
}
