package io.ringcycle.phonenumbers;

/** Why a number is not dialled. */
public enum Reason {
  /** There is something, but it cannot be read as a phone number. */
  NOT_A_NUMBER("This is not a phone number."),
  /** A spreadsheet replaced digits by an exponent, as in {@code 4.47911E+11}. */
  DIGITS_LOST(
      "A spreadsheet has shortened this number and its last digits are lost. Format the column as"
          + " text in the spreadsheet and save the list again."),
  /** More than one number stands in the same place. */
  SEVERAL_NUMBERS("There is more than one number here. Keep the one that should be rung."),
  /** Fewer digits than any number of that country has. */
  TOO_SHORT("This number has too few digits."),
  /** More digits than any number of that country has. */
  TOO_LONG("This number has too many digits."),
  /** It could be rung from next door only. */
  AREA_CODE_MISSING("The area code is missing."),
  /** Right in length, yet in no range that its country has given out. */
  NOT_IN_USE(
      "No phone can have this number. Check the digits, and begin a number from abroad with + and"
          + " its country code."),
  /** Whoever rings it pays extra. */
  PREMIUM_RATE("Ringing this number costs extra (premium rate)."),
  /** The cost is split between caller and called, often at a raised price. */
  SHARED_COST("Ringing this number costs extra (shared cost)."),
  /** A forwarding number, charged like premium rate in some countries. */
  PERSONAL_NUMBER("Ringing this number can cost extra (a personal, follow-me number)."),
  /** A pager or a mailbox: nobody can answer. */
  NOBODY_ANSWERS("This number leads to a pager or a mailbox, not to a person."),
  /** Police, fire or ambulance, somewhere in the world. */
  EMERGENCY("This is an emergency number."),
  /** A short service number, such as directory enquiries. */
  SHORT_CODE("This is a service number, not a person's."),
  /** An extension follows, which cannot be dialled for the caller. */
  EXTENSION(
      "This number has an extension, which cannot be dialled from here. Give a direct number, or"
          + " the main number alone."),
  /** Kept for films and examples, so nobody can be reached. */
  FICTITIOUS("This number is kept for films and examples: nobody has it.");

  private final String explanation;

  Reason(String explanation) {
    this.explanation = explanation;
  }

  /** One or two sentences for whoever keeps the list; the number itself is not in them. */
  public String explanation() {
    return explanation;
  }
}
