package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.JsonText.JSON;
import static io.ringcycle.factsfile.UnreadableFactsException.quoted;

import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Enums by name. */
record EnumMapper(Map<String, Enum<?>> byName) implements Mapper {
  static EnumMapper of(Class<?> type) {
    return new EnumMapper(
        Arrays.stream(type.getEnumConstants())
            .map(constant -> (Enum<?>) constant)
            .collect(Collectors.toMap(Enum::name, constant -> constant)));
  }

  @Override
  public JsonValue write(Object value) {
    return JSON.createValue(((Enum<?>) value).name());
  }

  @Override
  public Object read(JsonValue json) {
    String name = Scalars.string(json);
    return Optional.<Object>ofNullable(byName.get(name))
        .orElseThrow(() -> new UnreadableFactsException(quoted(name) + " is not known here"));
  }
}
