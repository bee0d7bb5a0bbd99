package io.ringcycle.server.simulator;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Tables;
import io.ringcycle.server.tables.TakenException;
import io.ringcycle.simulated.Dial;
import io.ringcycle.simulated.Leg;
import io.ringcycle.simulated.LiveLeg;
import io.ringcycle.simulated.Turn;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The legs of all organisations. A leg is moved by one node at a time; what a move brings about is
 * kept together with it, and told afterwards, until somebody has taken it in.
 */
@ApplicationScoped
public class Switchboard {
  private static final int MOST = 200;

  /** A leg that is over has no next time. */
  private static final String LIVE = Statements.isThere("next_at");

  private static final String BEHIND =
      " and exists (select 1 from house.simulated_leg earlier"
          + " where earlier.leg = ? and earlier.organisation = one.organisation"
          + " and (one.dialled_at > earlier.dialled_at"
          + " or one.dialled_at = earlier.dialled_at and one.leg > earlier.leg))";

  @Inject private Tables tables;
  @Inject private People people;
  @Inject private Clock clock;
  @Inject private Ids ids;

  /** Throws {@link IllegalStateException} for a leg that was dialled before. */
  Moved dial(Dial dial) {
    try {
      return tables.change(statements -> dial(statements, dial, clock.now()));
    } catch (TakenException twice) {
      throw new IllegalStateException("leg " + dial.leg() + " was dialled before", twice);
    }
  }

  private Moved dial(Statements statements, Dial dial, Instant now) {
    People.Cue cue = people.next(statements, dial);
    Leg leg = Leg.dialled(dial, cue.play().script(dial.to(), cue.attempt()), now);
    Turn turn = leg.begin();
    statements.run(
        "insert into house.simulated_leg (leg, organisation, number, body, dialled_at, next_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        dial.leg().value(),
        dial.organisation().value(),
        dial.to().e164(),
        KeptLeg.of(leg, cue.play(), cue.attempt()).json(),
        now,
        turn.leg().map(Leg::nextAt));
    return moved(statements, new LegKey(dial.organisation(), dial.leg()), turn, now);
  }

  /** Makes a move; empty where it cannot be made now, or there is no such live leg. */
  Optional<Moved> move(LegKey key, BiFunction<Leg, Instant, Optional<Turn>> move) {
    return tables.change(
        statements ->
            held(statements, key).flatMap(kept -> move(statements, key, kept, move, clock.now())));
  }

  private static Optional<KeptLeg> held(Statements statements, LegKey key) {
    return statements.one(
        "select body from house.simulated_leg"
            + " where leg = ? and organisation = ? and next_at is not null for update",
        row -> KeptLeg.read(row.text(1)),
        key.leg().value(),
        key.organisation().value());
  }

  private Optional<Moved> move(
      Statements statements,
      LegKey key,
      KeptLeg kept,
      BiFunction<Leg, Instant, Optional<Turn>> move,
      Instant now) {
    return move.apply(kept.leg(), now)
        .map(
            turn -> {
              statements.run(
                  "update house.simulated_leg set body = ?, next_at = ? where leg = ?",
                  turn.leg().map(kept::now).orElse(kept).json(),
                  turn.leg().map(Leg::nextAt),
                  key.leg().value());
              return moved(statements, key, turn, now);
            });
  }

  private Moved moved(Statements statements, LegKey key, Turn turn, Instant now) {
    Optional<Untold> event = turn.report().map(one -> new Untold(ids.next(), one));
    event.ifPresent(
        one ->
            statements.run(
                "insert into house.simulated_event (id, leg, body, happened_at)"
                    + " values (?, ?, ?, ?)",
                one.id(),
                key.leg().value(),
                one.json(),
                now));
    return new Moved(key, turn.leg().map(Leg::nextAt), event);
  }

  /** Those that ring or are answered, the earliest first; a leg that is over keeps its place. */
  List<LiveLeg> legs(OrganisationId organisation, String behind, int most) {
    return tables.ask(
        statements ->
            statements.ask(
                "select body from house.simulated_leg one"
                    + " where organisation = ? and "
                    + LIVE
                    + (behind.isEmpty() ? " and leg <> ?" : BEHIND)
                    + " order by dialled_at, leg limit ?",
                row -> KeptLeg.read(row.text(1)).leg().snapshot(),
                organisation.value(),
                behind,
                most));
  }

  /** Legs that should have gone on by then. */
  List<LegKey> due(Instant by) {
    return tables.ask(
        statements ->
            statements.ask(
                "select organisation, leg from house.simulated_leg where "
                    + LIVE
                    + " and next_at <= ? order by next_at limit ?",
                row -> LegKey.of(row.text(1), row.text(2)),
                by,
                MOST));
  }

  /** Events that happened by then, and were not told. */
  List<Untold> untold(Instant by) {
    return tables.ask(
        statements ->
            statements.ask(
                "select id, body from house.simulated_event where happened_at <= ?"
                    + " order by happened_at, id limit ?",
                row -> Untold.read(row.text(1), row.text(2)),
                by,
                MOST));
  }

  void told(Untold event) {
    tables.run("delete from house.simulated_event where id = ?", event.id());
  }

  /** Takes legs away that are over for so long. */
  void forget(Duration age) {
    tables.run(
        "delete from house.simulated_leg where next_at is null and dialled_at < ?",
        clock.now().minus(age));
  }
}
