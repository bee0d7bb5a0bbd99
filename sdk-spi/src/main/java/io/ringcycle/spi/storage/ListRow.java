package io.ringcycle.spi.storage;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A call list.
 *
 * @param event to which its supporters are invited
 * @param exclusions all that were ever in force, the earliest first; never empty
 * @param lastPlace the highest place ever given; the first is 1
 * @param members how many are on it now
 * @param barred how many of them cannot or must not be called
 * @param deletedAt when it was deleted
 */
public record ListRow(
    CallListId list,
    GroupId group,
    String name,
    String description,
    Optional<String> event,
    List<ExclusionsSince> exclusions,
    long lastPlace,
    int members,
    int barred,
    Optional<Instant> deletedAt)
    implements Row {
  /** Copies the list. */
  public ListRow {
    exclusions = List.copyOf(exclusions);
  }

  /** Names a call list. */
  public record Key(CallListId list) implements RowKey<ListRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return list.compareTo(other.list);
    }
  }

  /** Exclusions and the instant from which they were in force. */
  public record ExclusionsSince(Instant since, Exclusions exclusions) {}

  @Override
  public Key key() {
    return new Key(list);
  }

  /** The same with other words. */
  public ListRow described(String otherName, String otherDescription, Optional<String> otherEvent) {
    return new ListRow(
        list,
        group,
        otherName,
        otherDescription,
        otherEvent,
        exclusions,
        lastPlace,
        members,
        barred,
        deletedAt);
  }

  /** The same with other exclusions from that instant on. */
  public ListRow excluding(Exclusions others, Instant since) {
    List<ExclusionsSince> all = new ArrayList<>(exclusions);
    all.add(new ExclusionsSince(since, others));
    return new ListRow(
        list, group, name, description, event, all, lastPlace, members, barred, deletedAt);
  }

  /** The same with more or fewer on it; places only grow. */
  public ListRow counting(int more, int moreBarred) {
    return new ListRow(
        list,
        group,
        name,
        description,
        event,
        exclusions,
        lastPlace + Math.max(0, more),
        members + more,
        barred + moreBarred,
        deletedAt);
  }

  /** The same, deleted. */
  public ListRow deleted(Instant at) {
    return new ListRow(
        list,
        group,
        name,
        description,
        event,
        exclusions,
        lastPlace,
        members,
        barred,
        Optional.of(at));
  }

  /** What is in force now. */
  public Exclusions exclusionsNow() {
    return exclusions.get(exclusions.size() - 1).exclusions();
  }

  /** What was in force at that instant and whatever came into force later. */
  public List<Exclusions> exclusionsFrom(Instant instant) {
    List<Exclusions> all = new ArrayList<>(List.of(exclusionsAt(instant)));
    exclusions.stream()
        .filter(one -> one.since().isAfter(instant))
        .map(ExclusionsSince::exclusions)
        .forEach(all::add);
    return all;
  }

  /** The longest time of a kind that was ever in force. */
  public Duration longest(Function<Exclusions, Duration> kind) {
    return longestFrom(Instant.MIN, kind);
  }

  /** The longest time of a kind that was in force at that instant or later. */
  public Duration longestFrom(Instant instant, Function<Exclusions, Duration> kind) {
    return exclusionsFrom(instant).stream()
        .map(kind)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  /** What was in force at that instant; before the first, the first. */
  public Exclusions exclusionsAt(Instant instant) {
    Exclusions found = exclusions.get(0).exclusions();
    for (ExclusionsSince one : exclusions) {
      if (!one.since().isAfter(instant)) {
        found = one.exclusions();
      }
    }
    return found;
  }
}
