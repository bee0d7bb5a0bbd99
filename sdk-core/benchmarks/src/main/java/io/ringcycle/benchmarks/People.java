package io.ringcycle.benchmarks;

import io.ringcycle.model.Caller;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** As many people as are wanted, by their place on the list, and always the same. */
public final class People {
  private static final List<String> FIRST =
      List.of("Amara", "Zoë", "José", "Ngozi", "Mei", "Ivan", "Leila", "Tom");

  private static final List<String> LAST =
      List.of("Okonkwo", "Brännström", "Ibáñez", "Field", "Tanaka", "Petrov", "Haddad");

  private People() {}

  /** The id of whoever is at that place. */
  public static SupporterId id(int place) {
    return new SupporterId("person-%07d".formatted(place));
  }

  /** Somebody with a name and a number. No country has the code 999, so it is nobody's. */
  public static Supporter plain(int place) {
    return Supporter.of(id(place).value(), name(place), "+999%09d".formatted(place));
  }

  /** Somebody without a number. */
  public static Supporter unreachable(int place) {
    return plain(place).reachedBy(new NumberGiven.Missing());
  }

  /** Somebody of whom more is known: two tags and three details. */
  public static Supporter described(int place) {
    Supporter plain = plain(place);
    return new Supporter(
        plain.id(),
        plain.name(),
        plain.contact(),
        new LinkedHashSet<>(List.of("volunteer", "ward-" + place % 40)),
        details(place));
  }

  private static Map<String, String> details(int place) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("email", "person" + place + "@example.org");
    details.put("primary_city", "Larkford");
    details.put("support_level", Integer.toString(place % 5 + 1));
    return details;
  }

  private static String name(int place) {
    return FIRST.get(place % FIRST.size()) + " " + LAST.get(place % LAST.size());
  }

  /** Somebody who calls. */
  public static Caller caller(int number) {
    return Caller.of("acme", "caller-" + number, "Ada", "+998%09d".formatted(number));
  }
}
