package io.ringcycle.engine;

import io.ringcycle.facts.OrganisationFact.Enrolment;
import io.ringcycle.model.Bar;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.Ids;
import io.ringcycle.spi.storage.SecretRow;
import io.ringcycle.spi.storage.View;
import java.util.Optional;

/**
 * Hashes numbers, and whatever else is personal, with the secret of the organisation, which is made
 * when it is first needed.
 */
final class Numbers {
  private static final int KEY_DIGITS = 32;

  private final Work work;
  private final Ids ids;

  Numbers(Work work, Ids ids) {
    this.work = work;
    this.ids = ids;
  }

  NumberKey key(PhoneNumber number) {
    return key(secret(), number);
  }

  /** The key of a number where the organisation has ever hashed one. */
  static Optional<NumberKey> known(View view, PhoneNumber number) {
    return view.find(new SecretRow.Key()).map(secret -> key(secret.hexadecimal(), number));
  }

  private static NumberKey key(String secret, PhoneNumber number) {
    return NumberKey.of(Hash.keyed(secret, number.e164()).substring(0, KEY_DIGITS));
  }

  /** Tells one text from another without giving it away. */
  String fingerprint(String text) {
    return Hash.keyed(secret(), text);
  }

  private String secret() {
    return work.find(new SecretRow.Key()).orElseGet(this::fresh).hexadecimal();
  }

  private SecretRow fresh() {
    SecretRow secret = new SecretRow(ids.secret());
    work.keep(secret);
    return secret;
  }

  /** What the facts are to know of somebody's number. */
  Enrolment enrolment(Supporter supporter) {
    return new Enrolment(supporter.id(), supporter.number().map(this::key), bar(supporter));
  }

  private static Optional<Bar> bar(Supporter supporter) {
    NumberGiven given = supporter.contact();
    if (given instanceof NumberGiven.Usable) {
      return Optional.empty();
    }
    return Optional.of(given instanceof NumberGiven.Missing ? Bar.NO_NUMBER : Bar.INVALID_NUMBER);
  }
}
