package io.ringcycle.memory;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.MemberRow;
import java.util.BitSet;
import java.util.stream.IntStream;

/** What is known of whoever stands at each place of a list, a few bits and bytes each. */
final class Places {
  private final CallListId list;
  private final BitSet live = new BitSet();
  private final BitSet callable = new BitSet();
  private final BitSet barred = new BitSet();
  private final BitSet contactedHere = new BitSet();
  private final Column<Latest> latest = new Column<>();

  Places(CallListId list) {
    this.list = list;
  }

  void put(MemberRow row) {
    int place = (int) row.place();
    live.set(place, row.live());
    callable.set(place, row.callable());
    barred.set(place, row.live() && !row.callable());
    contactedHere.set(place, row.contactedHere());
    Latest happened = Latest.of(row);
    if (!happened.equals(Latest.NOTHING) || latest.find(place).isPresent()) {
      latest.set(place, happened);
    }
  }

  /** Nobody stands there any more. */
  void leave(int place) {
    live.clear(place);
    barred.clear(place);
  }

  MemberRow row(int place, SupporterId supporter) {
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

  /** Of all who are on the list, by place. */
  IntStream live() {
    return live.stream();
  }

  /** The first few from there on who are on the list. */
  IntStream live(int from, int limit) {
    return first(live, from, limit);
  }

  /** Those of them who are not callable. */
  IntStream barred(int from, int limit) {
    return first(barred, from, limit);
  }

  private static IntStream first(BitSet places, int from, int limit) {
    return IntStream.iterate(
            places.nextSetBit(from), place -> place >= 0, place -> places.nextSetBit(place + 1))
        .limit(limit);
  }
}
