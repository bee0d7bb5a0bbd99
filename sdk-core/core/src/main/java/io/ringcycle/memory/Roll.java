package io.ringcycle.memory;

import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The live members of one list by place. */
final class Roll {
  private static final int EXAMINED_AT_MOST = 4_096;
  private static final long PLACES = 1L << 29;

  private @Nullable MemberRow[] members = new MemberRow[64];
  private volatile Optional<Clockwork> clockwork = Optional.empty();

  static boolean holds(long place) {
    return place >= 0 && place < PLACES;
  }

  /** A place is given once, so whoever comes back has left the old one empty. */
  void put(MemberRow member) {
    int place = (int) member.place();
    growTo(place);
    members[place] = member.live() ? member : null;
    clockwork.ifPresent(it -> it.set(place, member));
  }

  void remove(MemberRow member) {
    int place = (int) member.place();
    members[place] = null;
    clockwork.ifPresent(it -> it.set(place, member.leaving()));
  }

  private void growTo(int place) {
    if (place >= members.length) {
      @Nullable MemberRow[] wider = new MemberRow[Integer.highestOneBit(place) * 2];
      System.arraycopy(members, 0, wider, 0, members.length);
      members = wider;
      clockwork = Optional.empty();
    }
  }

  List<MemberRow> beyond(long place, int limit) {
    return IntStream.range(indexBeyond(place), members.length)
        .mapToObj(at -> members[at])
        .filter(member -> member != null)
        .limit(limit)
        .toList();
  }

  private int indexBeyond(long place) {
    return (int) Math.min(Math.max(place, -1), members.length - 1) + 1;
  }

  /**
   * Those beyond a place whom the clock admits; whole stretches of the finished are jumped over.
   */
  Stretch ahead(
      long place, Eligibility clock, BitSet finished, Predicate<MemberRow> fits, int limit) {
    Clockwork openings = clockwork(clock);
    List<MemberRow> found = new ArrayList<>();
    int at = openings.next(indexBeyond(place), clock);
    for (int seen = 0; at < members.length && found.size() < limit; seen++) {
      if (seen == EXAMINED_AT_MOST) {
        return new Stretch(found, at - 1L, false);
      }
      MemberRow member = members[at];
      if (member != null && clock.admits(member) && fits.test(member)) {
        found.add(member);
      }
      at = openings.next(finished.nextClearBit(at + 1), clock);
    }
    boolean full = found.size() == limit;
    return new Stretch(found, full ? found.get(limit - 1).place() : members.length, !full);
  }

  /** Exclusions change now and then; the first question after that winds the clockwork anew. */
  private Clockwork clockwork(Eligibility clock) {
    return clockwork.filter(known -> known.serves(clock)).orElseGet(() -> wind(clock));
  }

  private Clockwork wind(Eligibility clock) {
    Clockwork wound = Clockwork.of(members, clock);
    clockwork = Optional.of(wound);
    return wound;
  }
}
