package io.ringcycle.model;

import java.io.Serializable;

/** An identifier: opaque, compared to the letter, short and printable. */
public sealed interface Id extends Serializable
    permits OrganisationId,
        GroupId,
        CallListId,
        SupporterId,
        CallerId,
        SessionId,
        CallId,
        ContactId,
        NoteId,
        LegId,
        AskId {
  /** The most characters that an id may have. */
  int LONGEST = 200;

  /** The identifier as text. */
  String value();

  /** Throws {@link IllegalArgumentException} unless the value is fit to be an identifier. */
  static void check(String value, String what) {
    if (Words.isBlank(value)) {
      throw new IllegalArgumentException("the " + what + " is blank");
    }
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("the " + what + " is longer than 200 characters");
    }
    if (Words.has(value, Character::isISOControl)) {
      throw new IllegalArgumentException("the " + what + " contains a control character");
    }
    Words.whole(value, "the " + what);
  }
}
