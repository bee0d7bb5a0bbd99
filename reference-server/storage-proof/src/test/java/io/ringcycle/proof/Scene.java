package io.ringcycle.proof;

import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who calls whom. Half of the callers work one list together. The others have a list of their own
 * each, but the same people are on the lists of two of them. Nobody is called twice within a day,
 * wherever they are; some people share a number; some must not be called.
 *
 * @param people on all lists together
 */
record Scene(int people) {
  static final String ORGANISATION = "acme";

  private static final GroupId GROUP = new GroupId("group");
  private static final CallListId SHARED = new CallListId("everybody");
  private static final int POOLS = 5;
  private static final int SHARES_IN = 20;
  private static final int SUPPRESSED_IN = 25;
  private static final Exclusions ONCE_A_DAY =
      Exclusions.NONE.betweenAttempts(Duration.ofHours(24));

  static Caller caller(int number) {
    return Caller.of(ORGANISATION, "caller-" + number, "Caller", "+4477009" + (10_000 + number));
  }

  static CallListId list(int caller) {
    return caller % 2 == 0 ? SHARED : new CallListId("own-" + caller % 20);
  }

  /** Makes lists and people. */
  void make(Ringcycle ringcycle) {
    Desk desk = ringcycle.as(caller(0));
    fill(desk, SHARED, 0, people / 2);
    int pool = people / 2 / POOLS;
    for (int caller = 1; caller < 20; caller += 2) {
      int from = people / 2 + caller / 2 % POOLS * pool;
      fill(desk, list(caller), from, from + pool);
    }
    suppressed().forEach(one -> suppress(ringcycle, one));
  }

  /** From now on nobody may call them. */
  static void suppress(Ringcycle ringcycle, int person) {
    Desk desk = ringcycle.as(caller(0));
    desk.people().suppress(new SupporterId("p" + person), "asked us");
  }

  private static void fill(Desk desk, CallListId list, int from, int to) {
    desk.lists().create(list, GROUP, "List", ONCE_A_DAY);
    List<Supporter> all = IntStream.range(from, to).mapToObj(Scene::supporter).toList();
    for (int at = 0; at < all.size(); at += 500) {
      desk.lists().add(list, all.subList(at, Math.min(all.size(), at + 500)));
    }
  }

  private static Supporter supporter(int person) {
    return Supporter.of("p" + person, "P", number(person));
  }

  /** Now and then one has the number of the one before. */
  static String number(int person) {
    return "+4478" + (10_000_000 + (person % SHARES_IN == 1 ? person - 1 : person));
  }

  /** People of whom nobody shares the number. */
  List<Integer> suppressed() {
    List<Integer> all = new ArrayList<>();
    for (int person = 2; person < people; person += SUPPRESSED_IN) {
      if (person % SHARES_IN > 1) {
        all.add(person);
      }
    }
    return all;
  }

  /** The numbers that are called when everybody is. */
  Set<String> callable() {
    Set<String> numbers = new TreeSet<>();
    IntStream.range(0, people / 2 + people / 2 / POOLS * POOLS)
        .forEach(person -> numbers.add(number(person)));
    suppressed().forEach(person -> numbers.remove(number(person)));
    return numbers;
  }
}
