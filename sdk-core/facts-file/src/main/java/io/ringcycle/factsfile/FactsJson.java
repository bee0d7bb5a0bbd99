package io.ringcycle.factsfile;

/**
 * A change as one JSON object and back, equal to the letter and the nanosecond.
 *
 * <ol>
 *   <li>A record is an object with a member for each component; an empty {@code Optional} is left
 *       out; a record of nothing but one text, such as an id, is that text.
 *   <li>A choice has one more member, named like the choice, with the name of the record: {@code
 *       {"fact":"Skipped","rule":{"skipRule":"Until","date":"2026-03-01"},...}}.
 *   <li>Times are ISO 8601, enums go by name, sets and maps keep their order.
 *   <li>Nothing is read in part: a fact, a member, a value or a time zone that is not known here,
 *       one that is missing or twice there, and anything nested deeper than 64 is refused.
 * </ol>
 *
 * <p>A later version may add facts, and members that are optional, and still reads earlier files.
 */
public final class FactsJson {
  private static final JsonOf<Line> LINE = JsonOf.of(Line.class);

  private FactsJson() {}

  /** One line of text, without a line break. */
  public static String write(ChangeRecord change) {
    return LINE.write(Line.of(change));
  }

  /** Throws {@link UnreadableFactsException}, and nothing else, for whatever is no such line. */
  public static ChangeRecord read(String json) {
    return LINE.read(json).change();
  }
}
