package io.ringcycle.jpa;

import io.ringcycle.jpa.Question.Among;
import io.ringcycle.jpa.row.CallEntity;
import io.ringcycle.jpa.row.ContactEntity;
import io.ringcycle.jpa.row.MemberEntity;
import io.ringcycle.jpa.row.NumberEntity;
import io.ringcycle.jpa.row.PersonEntity;
import io.ringcycle.jpa.row.ProfileEntity;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import java.util.List;
import java.util.stream.Stream;

/** Looks up together what will be asked about many people, a few questions for all of them. */
final class Foreseen {
  /** As many as the engine asks for. */
  private static final int MOST_CALLS = 1_000;

  private static final Among<MemberEntity> MEMBERSHIPS =
      new Among<>(MemberEntity.class, "organisation", "supporter", List.of("list"));

  private static final Among<ContactEntity> CONTACTS =
      new Among<>(ContactEntity.class, "organisation", "supporter", List.of("met_at", "id"));

  private static final Among<CallEntity> CALLS =
      new Among<>(
          CallEntity.class, "organisation", "number", List.of("intended_at desc", "id desc"));

  private final Look look;

  Foreseen(Look look) {
    this.look = look;
  }

  void fetch(Expected them) {
    List<SupporterId> people = them.people();
    byPerson(people);
    List<NumberKey> numbers =
        Stream.concat(people.stream().flatMap(this::number), them.numbers().stream())
            .distinct()
            .toList();
    byNumber(numbers);
    them.session().ifPresent(session -> new Standings(look, session).fetch(people));
  }

  private Stream<NumberKey> number(SupporterId supporter) {
    return look.entity(new PersonRow.Key(supporter)).stream()
        .flatMap(person -> person.row().number().stream());
  }

  private void byPerson(List<SupporterId> people) {
    List<String> ids = people.stream().map(SupporterId::value).toList();
    look.fetch(
        ids,
        id -> new PersonRow.Key(new SupporterId(id)),
        some -> look.askAmongOurs(byId(PersonEntity.class), some));
    look.fetch(
        ids,
        id -> new ProfileRow.Key(new SupporterId(id)),
        some -> look.askAmongOurs(byId(ProfileEntity.class), some));
    look.fetchAll(
        ids,
        id -> RosterQuestions.membershipsOf(new SupporterId(id)),
        some -> look.askAmongOurs(MEMBERSHIPS, some),
        member -> member.row().supporter().value());
    look.fetchAll(
        ids,
        id -> HistoryQuestions.with(new SupporterId(id)),
        some -> look.askAmongOurs(CONTACTS, some),
        contact -> contact.row().supporter().value());
  }

  private void byNumber(List<NumberKey> numbers) {
    List<String> ids = numbers.stream().map(NumberKey::value).toList();
    look.fetch(
        ids,
        id -> new NumberRow.Key(NumberKey.of(id)),
        some -> look.askAmongOurs(byId(NumberEntity.class), some));
    look.fetchAll(
        ids,
        id -> CallQuestions.to(NumberKey.of(id), MOST_CALLS),
        some -> look.askAmongOurs(CALLS, some),
        call -> call.row().number().value());
  }

  private static <E> Among<E> byId(Class<E> type) {
    return new Among<>(type, "organisation", "id", List.of());
  }
}
