package io.ringcycle.server.live;

import io.ringcycle.facts.CallFact.CallEnded;
import io.ringcycle.facts.CallFact.CallerLeft;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.Id;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A fact as the world is told of it: what happened and to whom, by ids alone. No name, number or
 * note is in it; whoever may see those asks for them.
 *
 * @param type such as {@code call-ended}
 * @param data ids by what they name, and what is worth knowing at once
 */
public record Told(String type, JsonObject data) {
  private static final Set<Class<? extends Id>> SHOWN =
      Set.of(SessionId.class, CallListId.class, SupporterId.class, CallId.class, ContactId.class);

  /** The fact in these words. */
  public static Told of(Recorded recorded) {
    JsonObjectBuilder data = Json.createObjectBuilder();
    data.add("at", recorded.at().toString());
    recorded.by().ifPresent(by -> data.add("by", by.value()));
    names(recorded).forEach(data::add);
    more(recorded).ifPresent(word -> data.add("why", word));
    return new Told(type(recorded), data.build());
  }

  /** The list or session of its stream, so that every event tells where it happened. */
  private static Map<String, String> names(Recorded recorded) {
    Map<String, String> names = new TreeMap<>();
    if (recorded.stream() instanceof Stream.OfSession session) {
      names.put("session", session.session().value());
    } else if (recorded.stream() instanceof Stream.OfList list) {
      names.put("list", list.list().value());
    }
    Arrays.stream(recorded.fact().getClass().getRecordComponents())
        .forEach(
            component ->
                id(component, recorded.fact()).ifPresent(id -> names.put(component.getName(), id)));
    return names;
  }

  private static Optional<String> id(RecordComponent component, Object fact) {
    Object value = value(component, fact);
    Object plain =
        value instanceof Optional<?> maybe ? maybe.<Object>map(any -> any).orElse("") : value;
    return plain instanceof Id id && SHOWN.contains(id.getClass())
        ? Optional.of(id.value())
        : Optional.empty();
  }

  private static Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Optional<String> more(Recorded recorded) {
    if (recorded.fact() instanceof CallEnded ended) {
      return Optional.of(word(ended.cause().category()));
    } else if (recorded.fact() instanceof CallerLeft left) {
      return Optional.of(word(left.cause().category()));
    }
    return recorded.fact() instanceof ContactLogged logged
        ? Optional.of(word(logged.details().result()))
        : Optional.empty();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String type(Recorded recorded) {
    return recorded
        .fact()
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
