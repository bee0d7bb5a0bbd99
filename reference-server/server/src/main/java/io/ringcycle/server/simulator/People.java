package io.ringcycle.server.simulator;

import io.ringcycle.factsfile.JsonOf;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Tables;
import io.ringcycle.simulated.Dial;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who does what when they are called: by number, or as everybody does who has no row. */
@ApplicationScoped
public class People {
  /** All callers who are not named. */
  static final String CALLERS = "callers";

  /** All supporters who are not named. */
  static final String SUPPORTERS = "supporters";

  private static final JsonOf<Plays> JSON = JsonOf.of(Plays.class);

  /** Two by a list of values would have H2 go through all people of the organisation. */
  private static final String ONE =
      "select who, plays, since from house.simulated_person where organisation = ? and who = ?";

  @Inject private Tables tables;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "ringcycle.simulator.callers", defaultValue = "caller")
  private String callers;

  @Inject
  @ConfigProperty(name = "ringcycle.simulator.supporters", defaultValue = "crowd")
  private String supporters;

  /** One for each call, the last of them for all that follow. */
  public record Plays(List<Play> plays) {
    private static final int MOST = 20;

    /** Refuses none and more than 20, with IllegalArgumentException. */
    public Plays {
      plays = List.copyOf(plays);
      if (plays.isEmpty() || plays.size() > MOST) {
        throw new IllegalArgumentException("somebody has 1 to " + MOST + " plays");
      }
    }

    Play at(int attempt) {
      return plays.get(Math.min(attempt, plays.size() - 1));
    }
  }

  /** Somebody who was named. */
  public record Person(String who, Plays plays) {}

  /** What is played in the call that is next. */
  record Cue(Play play, int attempt) {}

  private record Row(String who, Plays plays, Instant since) {}

  /** From their next call on. Refuses who is neither a number nor a word for everybody else. */
  public void keep(String organisation, Person person) {
    check(person.who());
    tables.change(
        statements -> {
          forget(statements, organisation, person.who());
          return statements.run(
              "insert into house.simulated_person (organisation, who, plays, since)"
                  + " values (?, ?, ?, ?)",
              organisation,
              person.who(),
              JSON.write(person.plays()),
              clock.now());
        });
  }

  private static void check(String who) {
    if (!who.equals(CALLERS) && !who.equals(SUPPORTERS)) {
      PhoneNumber.of(who);
    }
  }

  /** From their next call on they are as everybody else. Whether they were named. */
  public boolean forget(String organisation, String who) {
    return tables.change(statements -> forget(statements, organisation, who)) > 0;
  }

  private static int forget(Statements statements, String organisation, String who) {
    return statements.run(
        "delete from house.simulated_person where organisation = ? and who = ?", organisation, who);
  }

  /** By number. */
  public List<Person> all(String organisation) {
    return tables.ask(
        statements ->
            statements.ask(
                "select who, plays from house.simulated_person where organisation = ? order by who",
                row -> new Person(row.text(1), JSON.read(row.text(2))),
                organisation));
  }

  Cue next(Statements statements, Dial dial) {
    String organisation = dial.organisation().value();
    String everybody = dial.anchor().isPresent() ? SUPPORTERS : CALLERS;
    List<Row> rows = rows(statements, organisation, dial.to().e164(), everybody);
    Optional<Row> named = of(rows, dial.to().e164());
    int attempt = calls(statements, dial, named.map(Row::since).orElse(Instant.EPOCH));
    return new Cue(
        named
            .or(() -> of(rows, everybody))
            .map(row -> row.plays().at(attempt))
            .orElseGet(() -> usual(everybody)),
        attempt);
  }

  /** Throws {@link IllegalStateException} unless the settings are words for plays. */
  void checkSettings() {
    usual(CALLERS);
    usual(SUPPORTERS);
  }

  private Play usual(String everybody) {
    String word = everybody.equals(CALLERS) ? callers : supporters;
    return Arrays.stream(Play.Kind.values())
        .filter(kind -> kind.name().equals(word.replace('-', '_').toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(Play::of)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "ringcycle.simulator."
                        + everybody
                        + " must be one of "
                        + Arrays.toString(Play.Kind.values())));
  }

  private static List<Row> rows(
      Statements statements, String organisation, String number, String everybody) {
    return statements.ask(
        ONE + " union all " + ONE,
        row -> new Row(row.text(1), JSON.read(row.text(2)), row.instant(3).orElseThrow()),
        organisation,
        number,
        organisation,
        everybody);
  }

  private static Optional<Row> of(List<Row> rows, String who) {
    return rows.stream().filter(row -> row.who().equals(who)).findFirst();
  }

  private static int calls(Statements statements, Dial dial, Instant since) {
    return statements
        .one(
            "select count(*) from house.simulated_leg"
                + " where organisation = ? and number = ? and dialled_at >= ?",
            row -> (int) row.number(1),
            dial.organisation().value(),
            dial.to().e164(),
            since)
        .orElse(0);
  }
}
