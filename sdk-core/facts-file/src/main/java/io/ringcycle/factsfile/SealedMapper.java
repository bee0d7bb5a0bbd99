package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.JsonText.JSON;
import static io.ringcycle.factsfile.UnreadableFactsException.quoted;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sealed interface: the object of one of its records, and a first member that is called like the
 * interface and names the record, such as {@code "fact":"Skipped"}.
 */
final class SealedMapper implements Mapper {
  private final String discriminator;
  private final Map<String, RecordMapper> byName;

  SealedMapper(Class<?> type) {
    discriminator = decapitalised(type.getSimpleName());
    byName =
        records(type)
            .collect(
                Collectors.toUnmodifiableMap(
                    Class::getSimpleName, one -> new RecordMapper(one, discriminator)));
    if (byName.values().stream().anyMatch(one -> one.has(discriminator))) {
      throw new IllegalStateException("a record of " + type + " has a '" + discriminator + "'");
    }
  }

  @Override
  public JsonValue write(Object value) {
    String name = value.getClass().getSimpleName();
    return mapper(name).write(value, JSON.createObjectBuilder().add(discriminator, name));
  }

  @Override
  public Object read(JsonValue json) {
    JsonObject object = RecordMapper.object(json);
    return choice(object).read(object);
  }

  private RecordMapper choice(JsonObject object) {
    try {
      return Optional.ofNullable(object.get(discriminator))
          .map(Scalars::string)
          .map(this::mapper)
          .orElseThrow(() -> new UnreadableFactsException("is missing"));
    } catch (UnreadableFactsException e) {
      throw e.in(discriminator);
    }
  }

  private RecordMapper mapper(String name) {
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> new UnreadableFactsException(quoted(name) + " is not known here"));
  }

  /** All records behind a sealed interface, also those behind sealed interfaces within it. */
  static Stream<Class<?>> records(Class<?> type) {
    if (type.isRecord()) {
      return Stream.of(type);
    }
    if (!type.isSealed()) {
      throw Mappers.unknown(type);
    }
    Function<Class<?>, Stream<Class<?>>> deeper = SealedMapper::records;
    return Arrays.<Class<?>>stream(type.getPermittedSubclasses()).flatMap(deeper);
  }

  private static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
