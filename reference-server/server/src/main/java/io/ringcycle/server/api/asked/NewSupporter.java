package io.ringcycle.server.api.asked;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.phonenumbers.NumberReading;
import io.ringcycle.phonenumbers.PhoneNumbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody to be phoned, as the roster has them; the number as people write it. */
public record NewSupporter(
    @Nullable String id,
    @Nullable String name,
    @Nullable String number,
    @Nullable List<String> tags,
    @Nullable String zone,
    @Nullable Map<String, String> details) {
  /** Of what people write where a number belongs, such as two of them and a word. */
  private static final int LONGEST_NUMBER = 200;

  /** The detail that tells where their days begin. */
  public static final String ZONE = "time_zone";

  /** As the engine has them; a number that cannot be read is kept as such, and nobody is lost. */
  public Supporter supporter(PhoneNumbers numbers) {
    return supporter(Given.must(id, "the id of a supporter"), numbers);
  }

  /** The same under an id that stands elsewhere. */
  public Supporter supporter(String under, PhoneNumbers numbers) {
    return new Supporter(
        new SupporterId(under),
        Given.text(name),
        contact(Given.text(number), numbers),
        Given.tags(tags),
        allDetails());
  }

  private Map<String, String> allDetails() {
    Map<String, String> all = new LinkedHashMap<>(Given.words(details, "a detail"));
    Optional.ofNullable(zone).map(Zones::zone).ifPresent(one -> all.put(ZONE, one.getId()));
    return all;
  }

  /** What somebody wrote as a number. */
  public static NumberGiven contact(String asWritten, PhoneNumbers numbers) {
    Words.lines(asWritten, LONGEST_NUMBER, "a number");
    NumberReading reading = numbers.read(asWritten);
    if (reading instanceof NumberReading.Refused refused) {
      return new NumberGiven.Unusable(asWritten, refused.explanation());
    }
    return reading
        .usable()
        .<NumberGiven>map(NumberGiven.Usable::new)
        .orElseGet(NumberGiven.Missing::new);
  }
}
