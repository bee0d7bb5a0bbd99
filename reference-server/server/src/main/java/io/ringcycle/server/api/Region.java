package io.ringcycle.server.api;

import io.ringcycle.phonenumbers.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads numbers as people write them. */
@ApplicationScoped
public class Region {
  @Inject private PhoneNumbers numbers;

  /** As in the country that is set. */
  public PhoneNumbers numbers() {
    return numbers;
  }

  /** As in another country, if one is named. */
  public PhoneNumbers numbers(Optional<String> other) {
    return other.map(PhoneNumbers::inRegion).orElse(numbers);
  }
}
