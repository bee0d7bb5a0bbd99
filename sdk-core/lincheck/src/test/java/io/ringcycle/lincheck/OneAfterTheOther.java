package io.ringcycle.lincheck;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** What {@link Operations} must answer, as if only one thread had ever asked. */
public class OneAfterTheOther {
  /** Of those on the list, in list order. */
  private final Map<String, Long> places = new LinkedHashMap<>();

  private final Set<String> taken = new HashSet<>();
  private final Deque<String> front = new ArrayDeque<>();
  private long facts;
  private long ranks;

  public long join(int person) {
    return places.computeIfAbsent("p" + person, any -> ++facts);
  }

  public boolean leave(int person) {
    boolean left = places.remove("p" + person) != null;
    facts += left ? 1 : 0;
    return left;
  }

  public String take() {
    String next = ahead().stream().findFirst().orElse("nobody");
    taken.add(next);
    return next;
  }

  private List<String> ahead() {
    return those(one -> !taken.contains(one));
  }

  private List<String> those(Predicate<String> fit) {
    return places.keySet().stream().filter(fit).toList();
  }

  public long prioritise(int person) {
    front.remove("p" + person);
    front.addFirst("p" + person);
    return ++ranks;
  }

  /** Of how long ago a contact may be says nothing: nobody has been contacted. */
  public String queue(int hours) {
    return front + " then " + ahead();
  }

  public String page(int after) {
    return those(one -> places.get(one) > after).stream().limit(2).toList() + " of " + facts;
  }

  public String facts(int after) {
    return LongStream.rangeClosed(after + 1, facts).boxed().toList().toString();
  }

  public long find(int person) {
    return places.getOrDefault("p" + person, 0L);
  }
}
