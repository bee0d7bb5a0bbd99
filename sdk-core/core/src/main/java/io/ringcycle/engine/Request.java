package io.ringcycle.engine;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What was asked for, so that the same request under one key is told from another. Personal text
 * hides itself in {@link #toString()}; here it has to show, and never leaves but as a keyed hash.
 */
record Request(String verb, List<Object> parts) {

  static Request of(String verb, Object... parts) {
    return new Request(verb, List.copyOf(Arrays.asList(parts)));
  }

  /** Everything that was asked for, to the letter; different requests give different texts. */
  String text() {
    return verb + text(parts);
  }

  private static String text(Object part) {
    if (part instanceof Optional<?> optional) {
      return text(optional.map(List::<Object>of).orElse(List.of()));
    }
    if (part instanceof Set<?> parts) {
      return parts.stream().map(Request::text).sorted().collect(Collectors.joining(",", "{", "}"));
    }
    if (part instanceof Collection<?> parts) {
      return listed(parts);
    }
    if (part instanceof Map<?, ?> map) {
      return text(
          map.entrySet().stream()
              .<Object>map(entry -> List.of(entry.getKey(), entry.getValue()))
              .collect(Collectors.toSet()));
    }
    return personal(part).map(Request::text).orElseGet(() -> quoted(part.toString()));
  }

  private static String listed(Collection<?> parts) {
    StringJoiner texts = new StringJoiner(",", "[", "]");
    parts.forEach(part -> texts.add(text(part)));
    return texts.toString();
  }

  private static Optional<List<Object>> personal(Object part) {
    if (part instanceof Supporter one) {
      return Optional.of(List.of(one.id(), one.name(), one.contact(), one.tags(), one.details()));
    }
    if (part instanceof NumberGiven.Usable usable) {
      return Optional.of(List.of(usable.number()));
    }
    if (part instanceof NumberGiven.Unusable unusable) {
      return Optional.of(List.of(unusable.asWritten(), unusable.why()));
    }
    if (part instanceof PhoneNumber number) {
      return Optional.of(List.of(number.e164()));
    }
    return part instanceof ContactLog log ? Optional.of(parts(log)) : Optional.empty();
  }

  private static List<Object> parts(ContactLog log) {
    return List.of(
        log.result(), log.rsvp(), log.method(), log.notes(), log.tagsAdded(), log.tagsRemoved());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
