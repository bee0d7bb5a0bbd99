package io.ringcycle.spi.telephony;

import io.ringcycle.model.Words;

/**
 * Why a leg ended, in words that no provider owns. The engine, not the adapter, makes an outcome of
 * it (rule OUT-2).
 *
 * @param category what is known
 * @param raw what the provider said, at most 200 printable characters, kept as evidence; may be
 *     empty
 */
public record EndCause(Category category, String raw) {
  /** Refuses evidence that is no short line with {@link IllegalArgumentException}. */
  public EndCause {
    if (!raw.isEmpty()) {
      Words.line(raw, 200, "the raw cause");
    }
  }

  /** A cause without evidence. */
  public static EndCause of(Category category) {
    return new EndCause(category, "");
  }

  /** What is known of an end. */
  public enum Category {
    /** Somebody hung up in the ordinary way. */
    NORMAL,
    /** The line was engaged. */
    BUSY,
    /** The called party rejected the call. */
    DECLINED,
    /** It rang out. */
    NO_ANSWER,
    /** There is nobody behind the number. */
    NOT_FOUND,
    /** We took the call back before it was answered. */
    CANCELED,
    /** A limit of time was reached. */
    TIME_LIMIT,
    /** The called party fell silent. */
    SILENCE,
    /** The network broke. */
    NETWORK,
    /** The provider could not place the call. */
    FAILED,
    /** Nobody knows. */
    UNKNOWN
  }
}
