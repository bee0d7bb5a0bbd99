package io.ringcycle.server.api.asked;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.phonenumbers.NumberReading;
import io.ringcycle.phonenumbers.PhoneNumbers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody to be phoned, as the roster has them; the number as people write it. */
public record NewSupporter(
    @Nullable String id,
    @Nullable String name,
    @Nullable String number,
    java.util.@Nullable List<String> tags,
    @Nullable Map<String, String> details) {
  /** Of what people write where a number belongs, such as two of them and a word. */
  private static final int LONGEST_NUMBER = 200;

  /** As the engine has them; a number that cannot be read is kept as such, and nobody is lost. */
  public Supporter supporter(PhoneNumbers numbers) {
    return new Supporter(
        new SupporterId(Given.must(id, "the id of a supporter")),
        Given.text(name),
        contact(numbers),
        Given.tags(tags),
        Given.words(details, "a detail"));
  }

  private NumberGiven contact(PhoneNumbers numbers) {
    String written = Given.text(number);
    Words.lines(written, LONGEST_NUMBER, "a number");
    NumberReading reading = numbers.read(written);
    if (reading instanceof NumberReading.Refused refused) {
      return new NumberGiven.Unusable(written, refused.explanation());
    }
    return reading
        .usable()
        .<NumberGiven>map(NumberGiven.Usable::new)
        .orElseGet(NumberGiven.Missing::new);
  }
}
