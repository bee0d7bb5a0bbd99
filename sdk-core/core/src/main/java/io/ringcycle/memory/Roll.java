package io.ringcycle.memory;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.MemberRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Who is or was on one list, by place. Kept in columns and made into rows when somebody asks: there
 * may be a million.
 */
final class Roll {
  private static final long PLACES = 1L << 29;
  private static final int LEAST = 64;

  private final CallListId list;
  private final Names names;
  private final Ints people = new Ints();
  private final Finder places = new Finder(place -> hash(personAt(place)));
  private final BitSet live = new BitSet();
  private final BitSet callable = new BitSet();
  private final BitSet barred = new BitSet();
  private final BitSet contactedHere = new BitSet();
  private final Column<Latest> latest = new Column<>();
  private final RollOrders orders = new RollOrders();
  private final Ints changes = new Ints();
  private volatile Optional<Clockwork> clockwork = Optional.empty();
  private final List<Roll> alone = List.of(this);
  private int end = 1;

  Roll(CallListId list, Names names) {
    this.list = list;
    this.names = names;
  }

  static boolean holds(long place) {
    return place >= 0 && place < PLACES;
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

  int personAt(int place) {
    return people.get(place) - 1;
  }

  /** Where somebody stands or last stood, {@link Finder#ABSENT} if never. */
  int placeOf(int person) {
    return places.find(hash(person), place -> personAt(place) == person);
  }

  private static int hash(int person) {
    return person;
  }

  Optional<MemberRow> member(int person, SupporterId supporter) {
    int place = placeOf(person);
    return place == Finder.ABSENT ? Optional.empty() : Optional.of(row(place, supporter));
  }

  MemberRow at(int place) {
    return row(place, new SupporterId(names.at(personAt(place))));
  }

  private MemberRow row(int place, SupporterId supporter) {
    Latest happened = latest.find(place).orElse(Latest.NOTHING);
    return new MemberRow(
        list,
        supporter,
        place,
        live.get(place),
        callable.get(place),
        happened.contactedAt(),
        happened.attemptedAt(),
        contactedHere.get(place),
        happened.cameBackAt());
  }

  /** A place is given once, so whoever comes back has left the old one empty. */
  void put(MemberRow row, int person) {
    int place = (int) row.place();
    int before = placeOf(person);
    if (before != Finder.ABSENT) {
      leave(before);
    }
    people.set(place, person + 1);
    places.put(place, hash(person), known -> known == before);
    if (before != Finder.ABSENT && before != place) {
      people.set(before, 0);
    }
    stand(place, row);
  }

  private void leave(int place) {
    orders.remove(at(place));
    live.clear(place);
    barred.clear(place);
    changed(place);
    clockwork.ifPresent(it -> it.close(place));
  }

  private void stand(int place, MemberRow row) {
    end = Math.max(end, place + 1);
    live.set(place, row.live());
    callable.set(place, row.callable());
    barred.set(place, row.live() && !row.callable());
    contactedHere.set(place, row.contactedHere());
    Latest happened = Latest.of(row);
    if (!happened.equals(Latest.NOTHING) || latest.find(place).isPresent()) {
      latest.set(place, happened);
    }
    orders.put(row);
    changed(place);
    clockwork = clockwork.filter(it -> it.serves(width()));
    clockwork.ifPresent(it -> it.set(row));
  }

  private void changed(int place) {
    int block = Closures.block(place);
    changes.set(block, changes.get(block) + 1);
  }

  List<MemberRow> beyond(long place, int limit) {
    return pick(live, place, limit);
  }

  List<MemberRow> barred(long place, int limit) {
    return pick(barred, place, limit);
  }

  private List<MemberRow> pick(BitSet from, long place, int limit) {
    List<MemberRow> found = new ArrayList<>();
    int at = from.nextSetBit(beyond(place));
    while (at >= 0 && found.size() < limit) {
      found.add(at(at));
      at = from.nextSetBit(at + 1);
    }
    return found;
  }

  /** The first place behind another. */
  int beyond(long place) {
    return (int) Math.min(Math.max(place, -1), end - 1) + 1;
  }

  /** Exclusions change now and then; the first question after that winds the clockwork anew. */
  Clockwork clockwork(Exclusions exclusions) {
    return clockwork
        .filter(known -> known.exclusions().equals(exclusions))
        .orElseGet(() -> wind(exclusions));
  }

  private int width() {
    return Math.max(LEAST, Integer.highestOneBit(end - 1) * 2);
  }

  private Clockwork wind(Exclusions exclusions) {
    Clockwork wound = new Clockwork(exclusions, width());
    live.stream().forEach(place -> wound.set(at(place)));
    clockwork = Optional.of(wound);
    return wound;
  }
}
