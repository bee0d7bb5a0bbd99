package io.ringcycle.benchmarks;

import io.ringcycle.model.SupporterId;
import java.util.List;

/** The states of a list and a session in which it is asked who is next. */
public enum Scene implements Worded {
  /** Nobody was called or skipped. */
  FRESH("nothing has happened", 0),

  /** The head of the list cannot be called. */
  NOT_CALLABLE("99 % have no number", 99),

  /** The head of the list was contacted of late, in another system. */
  COOLING("99 % cool down", 99),

  /** The cycle has reached nobody. */
  SKIPS_OVER_AHEAD("all were skipped, which is over; ahead of the cycle's place", 0),

  /** The cycle has gone past them. */
  SKIPS_OVER_BEHIND("all were skipped, which is over; behind the cycle's place", 0),

  /** The cycle has gone past them, and the list looks at them again as soon as they are rested. */
  RESTED_BEHIND("all were passed over while they cooled down, which is over", 0),

  /** Everybody at the head of the list is completed or removed. */
  FINISHED("90 % finished, in a new cycle", 90),

  /** They stand behind the one who was next. */
  PRIORITISED("1,000 prioritised", 0),

  /** The skips at the head of the list are long. */
  SKIPPED_LONG("90 % skipped until a far date", 90),

  /** The skips at the head of the list are long, and the first of every ten cannot be called. */
  SKIPPED_PATCHY("90 % skipped until a far date, every tenth of them without a number", 90),

  /** The skips at the head of the list end with the cycle. */
  SKIPPED_CYCLE("90 % skipped for the cycle", 90),

  /** The head of the list is completed and cools down by turns. */
  MIXED("99 % finished or cooling by turns, in a new cycle", 99),

  /** A quarter each: prioritised, completed, removed, skipped. */
  THOUSAND_EVENTS("1,000 things have happened", 0);

  private final String words;
  private final int out;

  Scene(String words, int out) {
    this.words = words;
    this.out = out;
  }

  @Override
  public String words() {
    return words;
  }

  /** What is asked in it; a dashboard where a session is as long as those that people work. */
  List<Question> questions() {
    return this == FRESH || this == THOUSAND_EVENTS
        ? List.of(Question.values())
        : List.of(Question.NEXT, Question.CLAIM);
  }

  /** What is done in it; where a long run is out, whatever might have it looked through again. */
  List<Deed> deeds() {
    return switch (this) {
      case FRESH -> List.of(Deed.OPEN, Deed.CYCLE, Deed.CALL);
      case COOLING, FINISHED, SKIPPED_LONG ->
          List.of(Deed.CYCLE_ASKED, Deed.GROWN_ASKED, Deed.EXCLUSIONS_ASKED);
      default -> List.of();
    };
  }

  /** How many at the head of a list of so many are not available. */
  int out(int members) {
    return members - members * (100 - out) / 100;
  }

  /** Who must be next. */
  SupporterId next(int members) {
    return People.id(out(members) + 1);
  }

  private boolean isOut(int place, int members) {
    boolean patchy = this == SKIPPED_PATCHY && place % 10 == 1;
    return (this == NOT_CALLABLE || patchy) && place <= out(members);
  }

  /** The scene on a list of so many, its caller on the line and waiting. */
  Stage build(int members) {
    Stage stage =
        Stage.of(
            members,
            place -> isOut(place, members) ? People.unreachable(place) : People.plain(place));
    new Happenings(stage, members).of(this);
    stage.ring();
    return stage;
  }
}
