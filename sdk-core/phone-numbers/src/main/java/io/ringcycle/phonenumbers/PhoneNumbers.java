package io.ringcycle.phonenumbers;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.ringcycle.phonenumbers.NumberReading.Blank;
import io.ringcycle.phonenumbers.NumberReading.Refused;
import io.ringcycle.phonenumbers.NumberReading.Usable;
import java.util.Optional;

/**
 * Reads phone numbers as people and spreadsheets write them.
 *
 * <ol>
 *   <li>A number without a country code is taken to be of the default region.
 *   <li>What only dresses a number is ignored: spaces, brackets, dots, a label such as {@code
 *       tel:}, invisible marks, a leading apostrophe; digits of any script are read.
 *   <li>Nothing is guessed: lost digits, two numbers in one place, words beside a number and
 *       extensions are refused. Letters stand for digits in freephone numbers only, as in {@code
 *       1-800-FLOWERS}.
 *   <li>A number must lie in a range that its country has given out; that is stricter than having
 *       the right length.
 *   <li>Numbers that cost extra, that nobody answers, and those of emergency services anywhere in
 *       the world are refused.
 *   <li>Numbers kept for films and examples are refused too, unless {@linkplain
 *       #allowingFictitious() allowed}.
 * </ol>
 *
 * <p>Immutable, so safe for use by many threads. Text of any length is read in bounded time.
 */
public final class PhoneNumbers {
  private final String region;
  private final boolean fictitiousAllowed;

  private PhoneNumbers(String region, boolean fictitiousAllowed) {
    this.region = region;
    this.fictitiousAllowed = fictitiousAllowed;
  }

  /**
   * A reader with this default region.
   *
   * @param region two capital letters of ISO 3166-1, such as {@code GB}
   * @throws IllegalArgumentException if no numbering plan is known for the region
   */
  public static PhoneNumbers inRegion(String region) {
    if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(region)) {
      throw new IllegalArgumentException(
          "a region is two capital letters such as GB or US, and must have phone numbers");
    }
    return new PhoneNumbers(region, false);
  }

  /**
   * The same reader, which also takes numbers of ranges kept for films and examples, such as 07700
   * 900123 or +1 212 555 0123. For samples and tests: nobody can be reached on them.
   */
  public PhoneNumbers allowingFictitious() {
    return new PhoneNumbers(region, true);
  }

  /** What the text says; never throws, whatever the text. */
  public NumberReading read(String asWritten) {
    if (asWritten.length() > WrittenNumber.LONGEST) {
      return asWritten.isBlank() ? new Blank() : new Refused(Reason.TOO_LONG);
    }
    WrittenNumber written = WrittenNumber.of(asWritten);
    return written.isBlank() ? new Blank() : read(written);
  }

  private NumberReading read(WrittenNumber written) {
    Optional<NumberReading> refused = refusedAtSight(written);
    return refused.orElseGet(() -> allowed(ParsedNumber.reading(written, region)));
  }

  private static Optional<NumberReading> refusedAtSight(WrittenNumber written) {
    if (written.lostDigits()) {
      return Optional.of(new Refused(Reason.DIGITS_LOST));
    }
    if (written.isSpreadsheetError()) {
      return Optional.of(new Refused(Reason.NOT_A_NUMBER, "A spreadsheet put an error here."));
    }
    return EmergencyNumbers.contain(written)
        ? Optional.of(new Refused(Reason.EMERGENCY))
        : Optional.empty();
  }

  private NumberReading allowed(NumberReading reading) {
    boolean fictitious = reading instanceof Usable usable && usable.kind() == Kind.FICTITIOUS;
    return fictitious && !fictitiousAllowed ? new Refused(Reason.FICTITIOUS) : reading;
  }
}
