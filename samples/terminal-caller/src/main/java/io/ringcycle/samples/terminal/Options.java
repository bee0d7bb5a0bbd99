package io.ringcycle.samples.terminal;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.PhoneNumber;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param list the call list; the sample that comes with the program if empty
 * @param region where numbers without a country code are at home, such as {@code GB}
 * @param phoneColumn which column holds the numbers, where a file has more than one
 * @param facts where the facts are kept; beside the list if empty
 * @param mode what is to be done
 */
record Options(
    Optional<Path> list,
    String region,
    Optional<String> phoneColumn,
    Optional<Path> facts,
    Mode mode,
    long seed,
    int cycles,
    Optional<String> name,
    PhoneNumber mobile,
    ZoneId zone,
    Optional<Duration> betweenContacts,
    Optional<Duration> betweenAttempts,
    Optional<String> event) {
  /** Who sits there if nobody says so. */
  static final String NAME = "Sam";

  /** Whom a new list keeps out for a time. */
  Exclusions exclusions() {
    return exclusions(Exclusions.DEFAULT);
  }

  /** The same for a list that has had others: what is not given stays. */
  Exclusions exclusions(Exclusions before) {
    return before
        .betweenContacts(betweenContacts.orElse(before.betweenContacts()))
        .betweenAttempts(betweenAttempts.orElse(before.betweenAttempts()));
  }

  /** What the program can do. */
  enum Mode {
    /** A session at the keyboard. */
    LIVE,
    /** Scripted people answer, and a script logs, until the list is worked. */
    AUTO,
    /** The file is read and what was found in it is told. */
    CHECK
  }

  /** The words that explain the command line. */
  static final String HELP =
      """
      Works a call list at the keyboard, on a simulated phone. Nobody is really called.

        run [OPTIONS] [LIST.csv]       without a list: the sample that comes with it

      What to do
        --auto                scripted people answer, a script logs: works the whole list
                              and prints the statistics, the same for the same seed
        --check               only reads the file and says what is in it
        --help, --version

      The list
        --region GB           where numbers without a country code are at home
        --phone-column NAME   which column holds the numbers
        --event NAME          the event that supporters are invited to

      The session
        --facts FILE          where the session is kept; beside the list by default
        --name Sam            who you are
        --mobile +447700900001
        --zone Europe/London  where your day begins and ends
        --contact-hours 24    how long nobody calls somebody who was spoken to
        --attempt-minutes 60  how long nobody calls a number again

      For a session that is there already, --event, --name and the two times are
      changed in it where they are given; the others count for this run.

      With --auto
        --seed 1
        --cycles 3            how often it goes through the list at most

      Exit codes: 0 all well, 1 a fault of this program, 2 the command line,
      3 the list cannot be used, 4 the file with the session cannot be used.
      """;
}
