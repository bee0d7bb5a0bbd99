package io.ringcycle.factsfile;

/**
 * Some JSON is not a change in our format.
 *
 * <p>Its message names the place and what is wrong there, and shows no value, since values may be
 * personal.
 */
public final class UnreadableFactsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 60;

  private final String place;
  private final String reason;

  UnreadableFactsException(String reason) {
    this("", reason);
  }

  private UnreadableFactsException(String place, String reason) {
    super(worded(place, reason));
    this.place = place;
    this.reason = reason;
  }

  /** The message. */
  String fault() {
    return worded(place, reason);
  }

  /** The same, seen from the object or array that holds it. */
  UnreadableFactsException in(String outer) {
    String separator = place.isEmpty() || place.startsWith("[") ? "" : ".";
    return new UnreadableFactsException(outer + separator + place, reason);
  }

  private static String worded(String place, String reason) {
    return place.isEmpty() ? reason : place + ": " + reason;
  }

  /** A name found in the input, fit for a message. */
  static String quoted(String name) {
    String printable = name.replaceAll("[^\\x20-\\x7e]", "?");
    boolean whole = printable.length() <= LONGEST_NAME;
    return "'" + (whole ? printable : printable.substring(0, LONGEST_NAME) + "...") + "'";
  }
}
