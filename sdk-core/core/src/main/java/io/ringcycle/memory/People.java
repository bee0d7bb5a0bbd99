package io.ringcycle.memory;

import io.ringcycle.model.Bar;
import io.ringcycle.model.CallId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.ProfileRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of each person, by the number of their name. Kept in columns and made into rows
 * when somebody asks: there may be a million.
 */
final class People {
  /** What few people have, so that many share one. */
  private record Rest(
      Optional<Bar> bar,
      Optional<Instant> suppressedAt,
      Optional<Instant> releasedAt,
      Optional<Instant> barredAt,
      Optional<Instant> contactedAt,
      Optional<CallId> call) {
    private static final Optional<Instant> NEVER = Optional.empty();
    static final Rest PLAIN =
        new Rest(Optional.empty(), NEVER, NEVER, NEVER, NEVER, Optional.empty());

    static Rest of(PersonRow row) {
      Rest rest =
          new Rest(
              row.bar(),
              row.suppressedAt(),
              row.releasedAt(),
              row.barredAt(),
              row.contactedAt(),
              row.call());
      return rest.equals(PLAIN) ? PLAIN : rest;
    }
  }

  private final Names names;
  private final NumberKeys numbers;
  private final Households households = new Households();
  private final Ints numberOf = new Ints();
  private final Column<Instant> since = new Column<>();
  private final Column<Rest> rest = new Column<>();
  private final Column<byte[]> profiles = new Column<>();

  People(Names names, NumberKeys numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  Optional<PersonRow> person(SupporterId supporter) {
    int person = names.find(supporter.value());
    return person == Finder.ABSENT
        ? Optional.empty()
        : since.find(person).map(at -> row(supporter, person, at));
  }

  private PersonRow row(SupporterId supporter, int person, Instant since) {
    Rest more = rest.find(person).orElse(Rest.PLAIN);
    return new PersonRow(
        supporter,
        number(person),
        more.bar(),
        since,
        more.suppressedAt(),
        more.releasedAt(),
        more.barredAt(),
        more.contactedAt(),
        more.call());
  }

  private Optional<NumberKey> number(int person) {
    int number = numberOf.get(person);
    return number == 0 ? Optional.empty() : Optional.of(numbers.at(number - 1));
  }

  Optional<ProfileRow> profile(SupporterId supporter) {
    int person = names.find(supporter.value());
    return person == Finder.ABSENT
        ? Optional.empty()
        : profiles.find(person).map(packed -> PackedProfile.row(supporter, packed));
  }

  void put(ProfileRow row) {
    profiles.set(names.number(row.supporter().id().value()), PackedProfile.of(row));
  }

  void put(PersonRow row) {
    int person = names.number(row.supporter().value());
    int number = row.number().map(numbers::number).orElse(Finder.ABSENT) + 1;
    move(person, numberOf.get(person), number);
    since.set(person, row.since());
    rest.set(person, Rest.of(row));
  }

  private void move(int person, int from, int to) {
    if (from != to) {
      if (from != 0) {
        households.remove(from - 1, person);
      }
      if (to != 0) {
        households.add(to - 1, person);
      }
      numberOf.set(person, to);
    }
  }

  /** Everybody whose number it is, by id. */
  List<SupporterId> at(NumberKey key) {
    int number = numbers.find(key);
    return number == Finder.ABSENT
        ? List.of()
        : households.at(number).stream().map(names::at).sorted().map(SupporterId::new).toList();
  }
}
