package io.ringcycle.phonenumbers;

import io.ringcycle.model.PhoneNumber;
import java.util.Optional;

/** What came of reading a number that somebody wrote. */
public sealed interface NumberReading {

  /** The number to dial, or nothing if there is none. */
  default Optional<PhoneNumber> usable() {
    return Optional.empty();
  }

  /**
   * A number that may be dialled.
   *
   * @param number the number in E.164
   * @param kind the sort of line that it leads to
   */
  record Usable(PhoneNumber number, Kind kind) implements NumberReading {
    @Override
    public Optional<PhoneNumber> usable() {
      return Optional.of(number);
    }
  }

  /** Nothing was written, or only a stand-in for nothing such as a dash or {@code n/a}. */
  record Blank() implements NumberReading {}

  /**
   * Something was written that must not or cannot be dialled.
   *
   * @param reason for the program
   * @param explanation for a person, in plain words; never contains the number
   */
  record Refused(Reason reason, String explanation) implements NumberReading {
    /** Refused for this reason, in the reason's own words. */
    public Refused(Reason reason) {
      this(reason, reason.explanation());
    }
  }
}
