package io.ringcycle.spi.storage;

import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A supporter as the roster describes them, with the labels that logs have changed.
 *
 * @param supporter as they are shown
 * @param listed the labels that the roster gave them last; the others come from logs
 */
public record ProfileRow(Supporter supporter, Set<String> listed) implements Kept {
  /** Copies the labels, keeping their order. */
  public ProfileRow {
    listed = Collections.unmodifiableSet(new LinkedHashSet<>(listed));
  }

  /** Names a supporter. */
  public record Key(SupporterId supporter) implements RowKey<ProfileRow>, Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return supporter.compareTo(other.supporter);
    }
  }

  @Override
  public Key key() {
    return new Key(supporter.id());
  }

  /** Somebody as the roster describes them for the first time. */
  public static ProfileRow of(Supporter supporter) {
    return new ProfileRow(supporter, supporter.tags());
  }

  /** The same person as the roster describes them now; what logs did to the labels stays done. */
  public ProfileRow describedAs(Supporter now) {
    Set<String> labels = new LinkedHashSet<>(supporter.tags());
    listed.stream().filter(label -> !now.tags().contains(label)).forEach(labels::remove);
    now.tags().stream().filter(label -> !listed.contains(label)).forEach(labels::add);
    return new ProfileRow(now.tagged(labels), now.tags());
  }

  /** The same person, their labels changed by a log. */
  public ProfileRow labelled(Set<String> labels) {
    return new ProfileRow(supporter.tagged(labels), listed);
  }
}
