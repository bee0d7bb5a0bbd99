package io.ringcycle.jpa;

import io.ringcycle.jpa.row.ListEntity;
import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.RosterIndex;
import java.time.Instant;
import java.util.List;

/** Who is on which list. */
interface RosterQuestions extends RosterIndex {
  /** What is looked at. */
  Look look();

  @Override
  default List<MemberRow> members(CallListId list, long afterPlace, int limit) {
    return look()
        .rows(
            look()
                .ask(
                    "select m from MemberEntity m where m.key.list = :list"
                        + " and m.livePlace > :after order by m.key.list, m.livePlace",
                    MemberEntity.class)
                .with("list", look().ids().numberOf(list))
                .with("after", afterPlace)
                .first(limit));
  }

  @Override
  default List<MemberRow> barred(CallListId list, long afterPlace, int limit) {
    return look()
        .rows(
            look()
                .ask(
                    "select m from MemberEntity m where m.key.list = :list"
                        + " and m.barredPlace > :after order by m.key.list, m.barredPlace",
                    MemberEntity.class)
                .with("list", look().ids().numberOf(list))
                .with("after", afterPlace)
                .first(limit));
  }

  @Override
  default List<MemberRow> lately(
      CallListId list, Happening what, Mark after, Instant until, int limit) {
    return Look.rows(
        InTime.members(look(), look().ids().numberOf(list), what).beyond(after, until, limit));
  }

  @Override
  default List<MemberRow> onTheLine(CallListId list) {
    return look()
        .rows(
            look()
                .askOurs(
                    "select m from NumberEntity n, PersonEntity p, MemberEntity m"
                        + " where n.key.organisation = :organisation and n.busy = true"
                        + " and p.key.organisation = n.key.organisation and p.number = n.key.id"
                        + " and m.key.list = :list and m.key.supporter = p.key.id"
                        + " and m.livePlace > 0 order by m.livePlace",
                    MemberEntity.class)
                .with("list", look().ids().numberOf(list)));
  }

  /** The name of a question. */
  static Object membershipsOf(SupporterId supporter) {
    return List.of("memberships", supporter);
  }

  @Override
  default List<MemberRow> memberships(SupporterId supporter) {
    return look()
        .watchedRows(
            membershipsOf(supporter),
            () ->
                look()
                    .ask(
                        "select m from MemberEntity m where m.organisation = :organisation"
                            + " and m.key.supporter = :supporter"
                            + " order by m.organisation, m.key.supporter, m.list",
                        MemberEntity.class)
                    .with("organisation", look().ids().organisation().value())
                    .with("supporter", supporter.value()),
            found -> look().count("member", "supporter", supporter.value(), found));
  }

  @Override
  default List<SupporterId> peopleAt(NumberKey number) {
    return look()
        .watchedRows(
            List.of("people at", number),
            () -> look().peopleAt(List.of(number.value())),
            found -> look().count("person", "number", number.value(), found))
        .stream()
        .map(PersonRow::supporter)
        .toList();
  }

  @Override
  default List<ListRow> lists() {
    return look()
        .rows(
            look()
                .ask(
                    "select l from ListEntity l where l.organisation = :organisation order by l.id",
                    ListEntity.class)
                .with("organisation", look().ids().organisation().value()));
  }
}
