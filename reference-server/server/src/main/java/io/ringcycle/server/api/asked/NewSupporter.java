package io.ringcycle.server.api.asked;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.phonenumbers.NumberReading;
import io.ringcycle.phonenumbers.PhoneNumbers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody to be phoned, as the roster has them; the number as people write it. */
public record NewSupporter(
    @Nullable String id,
    @Nullable String name,
    @Nullable String number,
    java.util.@Nullable List<String> tags,
    @Nullable Map<String, String> details) {
  /** As the engine has them; a number that cannot be read is kept as such, and nobody is lost. */
  public Supporter supporter(PhoneNumbers numbers) {
    return new Supporter(
        new SupporterId(Given.must(id, "the id of a supporter")),
        Given.text(name),
        contact(numbers),
        Given.tags(tags),
        Optional.ofNullable(details).orElse(Map.of()));
  }

  private NumberGiven contact(PhoneNumbers numbers) {
    NumberReading reading = numbers.read(Given.text(number));
    if (reading instanceof NumberReading.Refused refused) {
      return new NumberGiven.Unusable(Given.text(number), refused.explanation());
    }
    return reading
        .usable()
        .<NumberGiven>map(NumberGiven.Usable::new)
        .orElseGet(NumberGiven.Missing::new);
  }
}
