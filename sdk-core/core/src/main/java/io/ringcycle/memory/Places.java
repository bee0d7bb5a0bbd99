package io.ringcycle.memory;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.MemberRow;
import java.util.stream.IntStream;

/** What is known of whoever stands at each place of a list, a few bits and bytes each. */
final class Places {
  private final CallListId list;
  private final Bits live = new Bits();
  private final Bits callable = new Bits();
  private final Bits open = new Bits();
  private final Bits barred = new Bits();
  private final Bits contactedHere = new Bits();
  private final Column<Latest> latest = new Column<>();

  Places(CallListId list) {
    this.list = list;
  }

  void put(MemberRow row) {
    int place = (int) row.place();
    live.set(place, row.live());
    callable.set(place, row.callable());
    open.set(place, row.live() && row.callable());
    barred.set(place, row.live() && !row.callable());
    contactedHere.set(place, row.contactedHere());
    Latest happened = Latest.of(row);
    if (!happened.equals(Latest.NOTHING) || latest.find(place).isPresent()) {
      latest.set(place, happened);
    }
  }

  /** Nobody stands there any more. */
  void leave(int place) {
    live.set(place, false);
    open.set(place, false);
    barred.set(place, false);
  }

  MemberRow row(int place, SupporterId supporter) {
    Latest happened = latest(place);
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

  /** What has happened to whoever stands there. */
  Latest latest(int place) {
    return latest.find(place).orElse(Latest.NOTHING);
  }

  boolean contactedHere(int place) {
    return contactedHere.get(place);
  }

  /** Who are on the list and callable, if the clock lets them be. */
  Bits open() {
    return open;
  }

  /** The first few from there on who are on the list. */
  IntStream live(int from, int limit) {
    return first(live, from, limit);
  }

  /** Those of them who are not callable. */
  IntStream barred(int from, int limit) {
    return first(barred, from, limit);
  }

  private static IntStream first(Bits places, int from, int limit) {
    return IntStream.iterate(
            places.next(from), place -> place != Bits.NONE, place -> places.next(place + 1))
        .limit(limit);
  }
}
