package io.ringcycle.jpa;

import io.ringcycle.jpa.row.ByNumber;
import io.ringcycle.jpa.row.ListEntity;
import io.ringcycle.jpa.row.Owned;
import io.ringcycle.jpa.row.SessionEntity;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Id;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What names things in the tables, for one organisation and as one view finds them. */
final class Ids {
  private static final String LIST =
      "select l from ListEntity l where l.organisation = :organisation and l.id = :id";
  private static final String SESSION =
      "select s from SessionEntity s where s.organisation = :organisation and s.id = :id";

  private final EntityManager entities;
  private final OrganisationId organisation;
  private final Numbers numbers;

  /** Of what this change has made, and nobody else may know of. */
  private final Map<Id, Long> fresh = new HashMap<>();

  Ids(EntityManager entities, OrganisationId organisation, Numbers numbers) {
    this.entities = entities;
    this.organisation = organisation;
    this.numbers = numbers;
  }

  OrganisationId organisation() {
    return organisation;
  }

  Owned of(Id id) {
    return of(id.value());
  }

  Owned of(String id) {
    return new Owned(organisation.value(), id);
  }

  Optional<ListEntity> list(CallListId list) {
    Optional<ListEntity> found = find(ListEntity.class, LIST, list);
    found.ifPresent(row -> numbers.remember(organisation, list, row.no()));
    return found;
  }

  Optional<SessionEntity> session(SessionId session) {
    Optional<SessionEntity> found = find(SessionEntity.class, SESSION, session);
    found.ifPresent(row -> numbers.remember(organisation, session, row.no()));
    return found;
  }

  void made(Id id, long number) {
    fresh.put(id, number);
  }

  private Optional<Long> known(Id id) {
    return Optional.ofNullable(fresh.get(id)).or(() -> numbers.find(organisation, id));
  }

  /** Its number; below all others if there is no such list. */
  long numberOf(CallListId list) {
    return known(list).or(() -> list(list).map(ListEntity::no)).orElse(-1L);
  }

  /** Its number; below all others if there is no such session. */
  long numberOf(SessionId session) {
    return known(session).or(() -> session(session).map(SessionEntity::no)).orElse(-1L);
  }

  private <E> Optional<E> find(Class<E> type, String query, Id id) {
    Optional<E> known =
        known(id)
            .flatMap(
                number -> Asked.named(entities, type, new ByNumber(number)).stream().findFirst());
    return known.or(
        () ->
            new Asked<>(entities, query, type)
                .with("organisation", organisation.value()).with("id", id.value()).stream()
                    .findFirst());
  }
}
