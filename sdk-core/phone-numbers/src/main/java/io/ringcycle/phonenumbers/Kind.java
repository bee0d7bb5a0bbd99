package io.ringcycle.phonenumbers;

/** What sort of line a usable number leads to, as far as its numbering plan tells. */
public enum Kind {
  /** A line at a fixed place. */
  FIXED_LINE,
  /** A mobile phone. */
  MOBILE,
  /** Either of the two: the plan does not tell them apart, as in the United States. */
  FIXED_LINE_OR_MOBILE,
  /** Free for whoever rings it. */
  FREEPHONE,
  /** A line that is not tied to a place, carried over the internet. */
  INTERNET,
  /** One number for an organisation, such as those that begin with 03 in the United Kingdom. */
  ORGANISATION,
  /** Kept for films and examples; see {@link PhoneNumbers#allowingFictitious()}. */
  FICTITIOUS
}
