package io.ringcycle.server.api.asked;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.Rsvp;
import io.ringcycle.server.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of a request that may be missing, though they must not be. */
public final class Given {
  private Given() {}

  /** A body; refused if there is none. */
  public static <T> T body(@Nullable T body) {
    return must(body, "a body in JSON");
  }

  /** A part that must be there. */
  public static <T> T must(@Nullable T value, String name) {
    return Optional.ofNullable(value)
        .orElseThrow(() -> ProblemException.badInput("The request lacks " + name + "."));
  }

  /** A text of bounded length. */
  static String atMost(int longest, String text, String name) {
    if (text.isBlank() || text.length() > longest) {
      throw ProblemException.badInput("The " + name + " has 1 to " + longest + " characters.");
    }
    return text;
  }

  /** A text, else nothing written. */
  public static String text(@Nullable String value) {
    return Optional.ofNullable(value).orElse("");
  }

  /** A collection without gaps, else an empty one. */
  public static <T> List<T> all(@Nullable Collection<T> values, String name) {
    List<T> all = values == null ? List.of() : values.stream().map(one -> must(one, name)).toList();
    return List.copyOf(all);
  }

  /** Labels, each once. */
  public static Set<String> tags(@Nullable Collection<String> values) {
    return Set.copyOf(all(values, "a tag"));
  }

  /**
   * Words by their names, without gaps; a reader of JSON takes an array for such, without names.
   */
  static Map<String, String> words(@Nullable Map<String, String> values, String name) {
    Map<String, String> all = values == null ? Map.of() : values;
    all.forEach(
        (key, value) -> {
          must(key, "the name of " + name);
          must(value, name);
        });
    return Map.copyOf(all);
  }

  /** What came of a contact. */
  static ContactLog log(
      @Nullable String result,
      @Nullable String rsvp,
      @Nullable String method,
      @Nullable String notes,
      @Nullable Collection<String> tagsAdded,
      @Nullable Collection<String> tagsRemoved) {
    return new ContactLog(
        word(ContactResult.class, result, "result"),
        Optional.ofNullable(rsvp).map(word -> word(Rsvp.class, word, "rsvp")),
        Optional.ofNullable(method).map(ContactMethod::new).orElse(ContactMethod.PHONE_CALL),
        text(notes),
        tags(tagsAdded),
        tags(tagsRemoved));
  }

  /** One of the words of an enumeration. */
  public static <E extends Enum<E>> E word(Class<E> type, @Nullable String word, String name) {
    try {
      return Enum.valueOf(type, must(word, name).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw ProblemException.badInput(
          "There is no such " + name + "; there are " + List.of(type.getEnumConstants()) + ".");
    }
  }
}
