package io.ringcycle.memory;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.MemberRow;
import java.util.List;
import java.util.Optional;

/**
 * Who is or was on one list, by place. Kept in columns and made into rows when somebody asks: there
 * may be a million.
 */
final class Roll {
  private static final long MOST_PLACES = 1L << 29;

  private final Names names;
  private final Places places;
  private final RollOrders orders = new RollOrders();
  private final Ints people = new Ints();
  private final Finder placeOf = new Finder(this::personAt);
  private final Ints changes = new Ints();
  private final List<Roll> alone = List.of(this);
  private volatile Optional<Clockwork> clockwork = Optional.empty();
  private int end = 1;

  Roll(CallListId list, Names names) {
    this.names = names;
    this.places = new Places(list);
  }

  static boolean holds(long place) {
    return place >= 0 && place < MOST_PLACES;
  }

  /** For those who are on this list and on no other. */
  List<Roll> alone() {
    return alone;
  }

  /** Those who stand in the order of what has happened to them. */
  RollOrders orders() {
    return orders;
  }

  /** How often anything has changed for those who stand in a block. */
  int changes(int block) {
    return changes.get(block);
  }

  /** Beyond the last place. */
  int end() {
    return end;
  }

  /** The first place behind another. */
  int beyond(long place) {
    return (int) Math.min(Math.max(place, -1), end - 1) + 1;
  }

  int personAt(int place) {
    return people.get(place) - 1;
  }

  /** Where somebody stands or last stood, {@link Finder#ABSENT} if never. */
  int placeOf(int person) {
    return placeOf.find(person, place -> personAt(place) == person);
  }

  Optional<MemberRow> member(int person, SupporterId supporter) {
    int place = placeOf(person);
    return place == Finder.ABSENT ? Optional.empty() : Optional.of(places.row(place, supporter));
  }

  MemberRow at(int place) {
    return places.row(place, new SupporterId(names.at(personAt(place))));
  }

  List<MemberRow> beyond(long place, int limit) {
    return places.live(beyond(place), limit).mapToObj(this::at).toList();
  }

  List<MemberRow> barred(long place, int limit) {
    return places.barred(beyond(place), limit).mapToObj(this::at).toList();
  }

  /** A place is given once, so whoever comes back has left the old one empty. */
  void put(MemberRow row, int person) {
    int place = (int) row.place();
    int before = placeOf(person);
    if (before != Finder.ABSENT) {
      leave(before);
    }
    people.set(place, person + 1);
    placeOf.put(place, person, known -> known == before);
    if (before != Finder.ABSENT && before != place) {
      people.set(before, 0);
    }
    stand(place, row);
  }

  private void leave(int place) {
    orders.remove(at(place));
    places.leave(place);
    changed(place);
    clockwork.ifPresent(it -> it.changed(place));
  }

  private void stand(int place, MemberRow row) {
    end = Math.max(end, place + 1);
    places.put(row);
    orders.put(row);
    changed(place);
    clockwork.ifPresent(it -> it.changed(place));
  }

  private void changed(int place) {
    int block = Pages.page(place);
    changes.set(block, changes.get(block) + 1);
  }

  /** Exclusions change now and then; another clockwork takes over. */
  Clockwork clockwork(Exclusions exclusions) {
    return clockwork(exclusions, clockwork).orElseGet(() -> another(exclusions));
  }

  private static Optional<Clockwork> clockwork(Exclusions wanted, Optional<Clockwork> known) {
    return known.filter(it -> it.exclusions().equals(wanted));
  }

  /** One of many readers makes it. */
  private synchronized Clockwork another(Exclusions exclusions) {
    Optional<Clockwork> known = clockwork;
    Clockwork serving =
        clockwork(exclusions, known)
            .or(() -> known.map(other -> other.goingBy(exclusions)))
            .orElseGet(() -> new Clockwork(exclusions, places));
    clockwork = Optional.of(serving);
    return serving;
  }
}
