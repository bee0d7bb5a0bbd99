package io.ringcycle.jpa;

/**
 * Something in a database that is not as the facts have it. Holds no personal text: of words, only
 * how many characters they have.
 *
 * @param kind what is wrong
 * @param organisation in whose rows; empty where nobody can tell
 * @param table in which
 * @param key what names the row or the fact
 * @param column in which; empty where the row as a whole is meant
 * @param expected what follows from the facts; empty where there is nothing to say
 * @param found what stands there instead; empty where there is nothing to say
 */
public record Difference(
    Kind kind,
    String organisation,
    String table,
    String key,
    String column,
    String expected,
    String found) {

  /** What can be wrong. */
  public enum Kind {
    /** A stream has a gap: facts were lost. */
    FACT_MISSING,
    /** A fact stands behind one that was decided after it. */
    FACT_OUT_OF_ORDER,
    /** A fact is in a stream, or in an organisation, that is not its own. */
    FACT_MISPLACED,
    /** What is kept of a fact is no fact. */
    FACT_UNREADABLE,
    /** A fact speaks of something that the facts before it do not know. */
    FACT_WITHOUT_GROUND,
    /** A row follows from the facts and is not there. */
    ROW_MISSING,
    /** A row is there and follows from no fact. */
    ROW_TOO_MANY,
    /** Another value follows from the facts. */
    OTHER_VALUE,
    /** What is kept in a row cannot be read. */
    ROW_UNREADABLE,
    /** Words of or about a person who was erased. */
    NOT_ERASED
  }

  static Difference of(Kind kind, String organisation, String table, String key) {
    return new Difference(kind, organisation, table, key, "", "", "");
  }

  /** The same, with the value of one column. */
  Difference in(String name, String should, String is) {
    return new Difference(kind, organisation, table, key, name, should, is);
  }
}
