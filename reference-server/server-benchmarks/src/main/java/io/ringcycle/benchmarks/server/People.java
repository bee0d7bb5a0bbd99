package io.ringcycle.benchmarks.server;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom callers call; nobody is on two lists, and no number is rung for real. */
final class People {
  private static final int FIRST = 100_000;
  private static final int FIRST_CALLER = 800_000;

  private People() {}

  static String caller(int number) {
    return "+447400" + (FIRST_CALLER + number);
  }

  private static String number(int list, int people, int place) {
    return "+447400" + (FIRST + list * people + place);
  }

  static String id(int list, int place) {
    return "s" + list + "-" + place;
  }

  /** Requests of a part of the list each, in JSON. */
  static Stream<String> of(int list, int people, int most) {
    return IntStream.range(0, (people + most - 1) / most)
        .mapToObj(
            part ->
                IntStream.range(part * most, Math.min(people, (part + 1) * most))
                    .mapToObj(place -> json(list, people, place))
                    .collect(Collectors.joining(", ", "[", "]")));
  }

  private static String json(int list, int people, int place) {
    return "{\"id\": \"%s\", \"name\": \"Somebody\", \"number\": \"%s\"}"
        .formatted(id(list, place), number(list, people, place));
  }

  /** The same for a program. */
  static List<Supporter> supporters(int list, int people) {
    return IntStream.range(0, people)
        .mapToObj(
            place ->
                new Supporter(
                    new SupporterId(id(list, place)),
                    "Somebody",
                    new NumberGiven.Usable(PhoneNumber.of(number(list, people, place))),
                    Set.of(),
                    Map.of()))
        .toList();
  }
}
