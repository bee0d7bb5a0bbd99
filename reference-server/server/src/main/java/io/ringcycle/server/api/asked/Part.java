package io.ringcycle.server.api.asked;

import io.ringcycle.view.Done;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Into which parts figures are divided. */
public enum Part {
  /** By whose session it was. */
  CALLER,
  /** By the group of the list. */
  GROUP,
  /** By the list. */
  LIST,
  /** By the session. */
  SESSION,
  /** By the day, as in 2027-03-31. */
  DAY,
  /** By the month, as in 2027-03. */
  MONTH;

  /** Which one something belongs to. */
  public String of(Done done, ZoneId zone) {
    return switch (this) {
      case CALLER -> done.place().caller().value();
      case GROUP -> done.place().group().value();
      case LIST -> done.place().list().value();
      case SESSION -> done.place().session().value();
      case DAY -> LocalDate.ofInstant(done.at(), zone).toString();
      case MONTH -> YearMonth.from(LocalDate.ofInstant(done.at(), zone)).toString();
    };
  }
}
