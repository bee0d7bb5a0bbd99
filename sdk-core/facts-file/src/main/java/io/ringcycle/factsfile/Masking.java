package io.ringcycle.factsfile;

import io.ringcycle.model.CallId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.Id;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.NumberKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Takes out of changes whatever could tell who somebody is, and leaves what happened.
 *
 * <ol>
 *   <li>Every id, every hash of a number and every word gets a pseudonym: the same for the same,
 *       and nobody can find the way back, since the key is thrown away.
 *   <li>Numbers are left out.
 *   <li>Times, time zones and whatever else is chosen from a list stay, so that all statuses,
 *       counts and orders are as they were. Contacts and calls keep the order of their ids, by
 *       which those of one instant are told apart.
 * </ol>
 *
 * <p>What is a word is not listed anywhere: any text in any part of any fact or row is one. For one
 * thread.
 */
final class Masking {
  private final Pseudonyms pseudonyms = Pseudonyms.drawn();
  private final Map<Id, String> ranked = new HashMap<>();

  private Masking() {}

  /** For these changes; reads them once. */
  static Masking of(Supplier<Stream<ChangeRecord>> changes) {
    Masking masking = new Masking();
    masking.rank(CallId.class, changes);
    masking.rank(ContactId.class, changes);
    return masking;
  }

  private <I extends Id> void rank(Class<I> type, Supplier<Stream<ChangeRecord>> changes) {
    TreeSet<I> all = new TreeSet<>(Comparator.comparing(Id::value));
    try (Stream<ChangeRecord> read = changes.get()) {
      read.flatMap(Parts::all).filter(type::isInstance).map(type::cast).forEach(all::add);
    }
    int rank = 0;
    for (I one : all) {
      rank++;
      ranked.put(one, String.format(Locale.ROOT, "%s-%09d", kind(one), rank));
    }
  }

  /** The same value, masked. */
  <T> T masked(Class<T> type, T value) {
    return type.cast(Parts.replaced(value, this::replacement));
  }

  private Optional<Object> replacement(Object part) {
    if (part instanceof Id id) {
      return Optional.of(new RecordType(id.getClass()).make(pseudonym(id)));
    } else if (part instanceof NumberKey number) {
      return Optional.of(pseudonyms.of(number));
    } else if (part instanceof NumberGiven) {
      return Optional.of(new NumberGiven.Missing());
    }
    return part instanceof String text ? Optional.of(pseudonym(text)) : Optional.empty();
  }

  private String pseudonym(Id id) {
    String rank = ranked.get(id);
    return rank == null ? pseudonyms.of(kind(id), id.value()) : rank;
  }

  /** Nothing is nothing: it shows. */
  private String pseudonym(String text) {
    return text.isEmpty() ? "" : pseudonyms.of("text", text);
  }

  private static String kind(Id id) {
    return id.getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
  }
}
