package io.ringcycle.factsfile;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * One component of a record.
 *
 * @param optional it is an {@link Optional}, left out while empty
 */
record Member(String name, Method accessor, Mapper mapper, boolean optional) {
  static Member of(RecordComponent component) {
    boolean optional = component.getType() == Optional.class;
    Type type = component.getGenericType();
    return new Member(
        component.getName(),
        component.getAccessor(),
        Mappers.of(optional ? content(type) : type),
        optional);
  }

  void write(Object holder, JsonObjectBuilder object) {
    Object value = RecordType.get(accessor, holder);
    if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(present -> object.add(name, mapper.write(present)));
    } else {
      object.add(name, mapper.write(value));
    }
  }

  Object read(JsonObject object) {
    return optional ? present(object) : present(object).orElseThrow(this::missing);
  }

  private Optional<Object> present(JsonObject object) {
    try {
      return Optional.ofNullable(object.get(name)).map(mapper::read);
    } catch (UnreadableFactsException e) {
      throw e.in(name);
    }
  }

  private UnreadableFactsException missing() {
    return new UnreadableFactsException("is missing").in(name);
  }

  private static Type content(Type optional) {
    if (optional instanceof ParameterizedType generic) {
      return generic.getActualTypeArguments()[0];
    }
    throw Mappers.unknown(optional);
  }
}
