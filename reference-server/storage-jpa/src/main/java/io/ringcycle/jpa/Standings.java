package io.ringcycle.jpa;

import io.ringcycle.jpa.Question.Among;
import io.ringcycle.jpa.row.StandingEntity;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.StandingRow;
import java.util.List;
import java.util.Optional;

/** What happened to many people in one session, found together. */
final class Standings {
  private static final Among<StandingEntity> OF_SOME =
      new Among<>(StandingEntity.class, "session_no", "supporter", List.of());

  private final Look look;
  private final SessionId session;

  Standings(Look look, SessionId session) {
    this.look = look;
    this.session = session;
  }

  /** Those of them whom neither the list nor the session keeps out. */
  List<MemberRow> admitted(List<MemberRow> members, Eligibility eligibility) {
    List<MemberRow> free = members.stream().filter(eligibility::admits).toList();
    fetch(free.stream().map(MemberRow::supporter).toList());
    return free.stream()
        .filter(member -> of(member).map(eligibility::admits).orElse(true))
        .toList();
  }

  /** What happened to somebody, who need not be held for it. */
  Optional<StandingRow> of(MemberRow member) {
    return look.unwatched().find(new StandingRow.Key(session, member.supporter()));
  }

  /** So that it is known of all of them. */
  void fetch(List<SupporterId> supporters) {
    look.fetch(
        supporters.stream().map(SupporterId::value).toList(),
        supporter -> new StandingRow.Key(session, new SupporterId(supporter)),
        some -> look.askAmong(OF_SOME, look.ids().numberOf(session), some));
  }
}
