package io.ringcycle.spi.telephony;

import io.ringcycle.model.Words;
import java.util.regex.Pattern;

/**
 * Why a leg ended, in words that no provider owns. The engine, not the adapter, makes an outcome of
 * it (rule OUT-2).
 *
 * @param category what is known
 * @param raw what the provider said, at most 200 printable characters, kept as evidence; may be
 *     empty
 */
public record EndCause(Category category, String raw) {
  private static final int LONGEST = 200;
  private static final Pattern NUMBER = Pattern.compile("[0-9](?:[ ()./-]?[0-9]){6,}");

  /** Makes the evidence a short line without numbers that somebody could be rung on. */
  public EndCause {
    String line = raw.replaceAll("\\p{Cntrl}", " ").strip();
    String masked = NUMBER.matcher(line).replaceAll("***");
    raw = Words.cut(masked, LONGEST);
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
