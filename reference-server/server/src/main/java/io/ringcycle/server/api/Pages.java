package io.ringcycle.server.api;

import io.ringcycle.server.api.shown.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cuts what may be long into pages; each ends with a cursor that means nothing to whoever asks. */
final class Pages {
  private Pages() {}

  /** Asks for what is behind something, at most so much. */
  interface Source<K, T> {
    List<T> behind(K last, int most);
  }

  /** A page of what has names, from where it is kept in their order. */
  static <T> Page<T> behind(
      String last, int limit, Source<String, T> source, Function<T, String> name) {
    List<T> found = source.behind(last, Limit.checked(limit) + 1);
    return found.size() <= limit
        ? Page.all(found)
        : new Page<>(
            found.subList(0, limit), Optional.of(cursor(name.apply(found.get(limit - 1)))));
  }

  /** A page of what is at hand as a whole, and which nobody is taken out of. */
  static <T> Page<T> of(List<T> all, String after, int limit) {
    int from = (int) Math.min(all.size(), Cursor.place(after));
    int to = Math.min(all.size(), from + Limit.checked(limit));
    return new Page<>(
        all.subList(from, to), to == all.size() ? Optional.empty() : Optional.of(Cursor.of(to)));
  }

  /** That leads on behind something by its name. */
  static String cursor(String name) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(name.getBytes(StandardCharsets.UTF_8));
  }

  /** The name with which a page ended; nothing before the first. */
  static String name(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException foreign) {
      throw Cursor.foreign();
    }
  }
}
