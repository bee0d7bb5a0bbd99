package io.ringcycle.server.api.shown;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.SupporterId;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A fact, without the words and numbers that it may lead to.
 *
 * @param by who decided it; nobody where the system itself did
 */
public record ShownFact(
    long no,
    Instant at,
    Optional<String> by,
    String what,
    Optional<String> supporter,
    Optional<String> contact) {
  /** As it was recorded. */
  public static ShownFact of(Recorded recorded) {
    Fact fact = recorded.fact();
    return new ShownFact(
        recorded.sequence(),
        recorded.at(),
        recorded.by().map(CallerId::value),
        inWords(fact.getClass().getSimpleName()),
        part(fact, SupporterId.class).map(SupporterId::value),
        part(fact, ContactId.class).map(ContactId::value));
  }

  private static <T> Optional<T> part(Fact fact, Class<T> type) {
    return Arrays.stream(fact.getClass().getRecordComponents())
        .filter(component -> component.getType() == type)
        .map(component -> type.cast(value(fact, component)))
        .findFirst();
  }

  private static Object value(Fact fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String inWords(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
