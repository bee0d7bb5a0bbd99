package io.ringcycle.samples.terminal.csv;

/** What a column was taken for. Phone columns are declared in the order in which they are tried. */
public enum Meaning {
  /** The column that was asked for by name. */
  CHOSEN_PHONE(true),
  /** The number that the person or the exporting system prefers. */
  PREFERRED_PHONE(true),
  /** A mobile. */
  MOBILE_PHONE(true),
  /** A number of no particular sort. */
  PHONE(true),
  /** At home. */
  HOME_PHONE(true),
  /** At work. */
  WORK_PHONE(true),
  /** A further number. There may be several such columns; they are tried from left to right. */
  OTHER_PHONE(true),
  /** The exporting system's id for the person. */
  EXTERNAL_ID(false),
  /** The whole name. */
  FULL_NAME(false),
  /** The first name. */
  FIRST_NAME(false),
  /** The family name. */
  LAST_NAME(false),
  /** An email address. */
  EMAIL(false),
  /** A time zone. */
  TIME_ZONE(false),
  /** Tags, separated by commas, semicolons or bars. */
  TAGS(false),
  /** Notes. */
  NOTES(false),
  /** Whether the person asked not to be rung. */
  DO_NOT_CALL(false),
  /** Whether the person has died. */
  DECEASED(false),
  /** Whether the mobile number is known to be bad. */
  MOBILE_IS_BAD(false),
  /** Nothing in particular: kept with the details. */
  DETAIL(false);

  private final boolean phone;

  Meaning(boolean phone) {
    this.phone = phone;
  }

  /** Whether its cells hold phone numbers. */
  public boolean isPhone() {
    return phone;
  }
}
