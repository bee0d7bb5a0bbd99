package io.ringcycle.jpa;

import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows in the order of an instant, then of a place. Of one instant there may be very many: whoever
 * reads on goes on among these first, by their places.
 *
 * @param text which rows there are, by the number of their list or session
 * @param listOrSession what that number is called
 * @param at what the instant is called
 * @param place what the place is called
 */
record InTime<E>(
    Look look,
    Class<E> type,
    String text,
    String listOrSession,
    String at,
    String place,
    long owner) {

  /** Those on a list to whom something happened. */
  static InTime<MemberEntity> members(Look look, long list, Happening what) {
    return new InTime<>(
        look,
        MemberEntity.class,
        "select e from MemberEntity e where e.key.list = :owner and e.livePlace is not null",
        "e.key.list",
        switch (what) {
          case CONTACT -> "e.contactedAt";
          case ATTEMPT -> "e.attemptedAt";
          case COMEBACK -> "e.cameBackAt";
        },
        "e.livePlace",
        list);
  }

  /** Those of a session who come back. */
  static InTime<StandingEntity> returns(Look look, long session) {
    return new InTime<>(
        look,
        StandingEntity.class,
        "select e from StandingEntity e where e.key.session = :owner",
        "e.key.session",
        "e.returnsAt",
        "e.place",
        session);
  }

  /** The first few beyond a mark and not after an instant. */
  List<E> beyond(Mark after, Instant until, int limit) {
    if (after.place() <= 0) {
      return from(">=", after.at(), until, limit);
    }
    List<E> found = new ArrayList<>(tied(after, until, limit));
    if (found.size() < limit) {
      found.addAll(from(">", after.at(), until, limit - found.size()));
    }
    return found;
  }

  private List<E> tied(Mark after, Instant until, int limit) {
    boolean none = after.place() == Long.MAX_VALUE || after.at().isAfter(until);
    return none
        ? List.of()
        : ask(" and %1$s = :from and %2$s > :place order by %3$s, %1$s, %2$s"
                .formatted(at, place, listOrSession))
            .with("from", after.at())
            .with("place", after.place())
            .first(limit)
            .all();
  }

  private List<E> from(String beyond, Instant from, Instant until, int limit) {
    return ask(" and %1$s %2$s :from and %1$s <= :until order by %4$s, %1$s, %3$s"
            .formatted(at, beyond, place, listOrSession))
        .with("from", from)
        .with("until", until)
        .first(limit)
        .all();
  }

  private Asked<E> ask(String more) {
    return look.ask(text + more, type).with("owner", owner);
  }
}
