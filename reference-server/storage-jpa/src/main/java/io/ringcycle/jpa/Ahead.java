package io.ringcycle.jpa;

import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.StandingRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Walks along a list for a session. Those who wait stand in no line; as many of them as may be
 * called by now are put between the others by their place. A run of people with whom the session
 * has finished is jumped over.
 */
final class Ahead {
  /** Those who stand in line though they wait are taken out of it when they are so many. */
  private static final int MANY = 64;

  private static final String IN_LINE =
      "select m from MemberEntity m where m.key.list = :list and m.queuePlace > :after"
          + " and (m.contactedAt is null or m.contactedAt <= :contacts)"
          + " and (m.attemptedAt is null or m.attemptedAt <= :attempts)"
          + " order by m.key.list, m.queuePlace";

  private static final String IN_BETWEEN =
      "select count(*) from (select 1 from ringcycle.member where list_no = ?"
          + " and queue_place > ? and queue_place < ? limit "
          + MANY
          + ") few";

  private static final int LONGEST_PAGE = 1_024;

  private final Look look;
  private final SessionId session;
  private final Eligibility eligibility;
  private final Standings standings;
  private final long number;

  Ahead(Look look, SessionId session, CallListId list, Eligibility eligibility) {
    this.look = look;
    this.session = session;
    this.eligibility = eligibility;
    this.standings = new Standings(look, session);
    this.number = look.ids().numberOf(list);
  }

  /** The first few who are admitted; maybe not as many as are asked for. */
  Stretch beyond(long place, int limit) {
    Optional<List<MemberRow>> back = new Waiting(look, number).back(eligibility);
    long after = place;
    int size = limit;
    while (true) {
      Part part = part(after, size, back);
      List<MemberRow> found = standings.admitted(part.members(), eligibility);
      if (!found.isEmpty() || part.end()) {
        return stretch(found, part, limit);
      }
      after = jumped(part);
      size = Math.min(size * 4, LONGEST_PAGE);
    }
  }

  /** Members between two places, by place; whoever is not among them cannot be called. */
  private record Part(List<MemberRow> members, long to, boolean end) {
    static Part of(List<MemberRow> members, int size) {
      boolean end = members.size() < size;
      return new Part(members, end ? Long.MAX_VALUE : members.get(size - 1).place(), end);
    }

    Part with(long after, List<MemberRow> others) {
      Stream<MemberRow> between =
          others.stream().filter(one -> one.place() > after && one.place() <= to);
      List<MemberRow> both =
          Stream.concat(members.stream(), between)
              .sorted(Comparator.comparingLong(MemberRow::place))
              .toList();
      return new Part(both, to, end);
    }
  }

  private static Stretch stretch(List<MemberRow> found, Part part, int limit) {
    if (found.size() <= limit) {
      return new Stretch(found, part.to(), part.end());
    }
    List<MemberRow> first = found.subList(0, limit);
    return new Stretch(first, first.get(limit - 1).place(), false);
  }

  /** Where too many are back, everybody is walked by until they are in line. */
  private Part part(long after, int size, Optional<List<MemberRow>> back) {
    return back.map(some -> inLine(after, size).with(after, some))
        .orElseGet(() -> everybody(after, size));
  }

  private Part inLine(long after, int size) {
    Exclusions exclusions = eligibility.exclusions();
    Asked<MemberEntity> question =
        look.ask(IN_LINE, MemberEntity.class)
            .with("list", number)
            .with("after", after)
            .with("contacts", eligibility.now().minus(exclusions.betweenContacts()))
            .with("attempts", eligibility.now().minus(exclusions.betweenAttempts()))
            .first(size);
    Part part = Part.of(look.<MemberRow, MemberEntity>rows(question), size);
    tell(after, part);
    return part;
  }

  /** Where many places lie before the first one, more may stand in line than should. */
  private void tell(long after, Part part) {
    long first = part.members().isEmpty() ? part.to() : part.members().get(0).place();
    if (first - after > MANY && look.number(IN_BETWEEN, List.of(number, after, first)) == MANY) {
      look.untidy(new Untidy(number, after, first, eligibility));
    }
  }

  private Part everybody(long after, int size) {
    return Part.of(
        look.rows(
            look.ask(
                    "select m from MemberEntity m where m.key.list = :list"
                        + " and m.livePlace > :after order by m.key.list, m.livePlace",
                    MemberEntity.class)
                .with("list", number)
                .with("after", after)
                .first(size)),
        size);
  }

  private long jumped(Part part) {
    boolean finished =
        part.members().stream()
            .reduce((one, other) -> other)
            .flatMap(standings::of)
            .filter(StandingRow::finished)
            .isPresent();
    long next = finished ? places().next(part.to() + 1) : 0;
    return Math.max(part.to(), next - 1);
  }

  private FinishedPlaces places() {
    return look.finishedPlaces(session);
  }
}
