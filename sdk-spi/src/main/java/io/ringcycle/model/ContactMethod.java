package io.ringcycle.model;

/**
 * How a contact was made.
 *
 * @param name one line of 1 to 60 characters, in the vendor's own words
 */
public record ContactMethod(String name) {
  /** The default. */
  public static final ContactMethod PHONE_CALL = new ContactMethod("Phone call");

  /** Refuses blank, long and many-lined names with {@link IllegalArgumentException}. */
  public ContactMethod {
    Words.line(name, 60, "the method of a contact");
  }
}
