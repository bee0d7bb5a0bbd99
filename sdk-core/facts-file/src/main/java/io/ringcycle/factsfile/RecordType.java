package io.ringcycle.factsfile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;

/** Makes records and takes them apart. */
final class RecordType {
  private final Class<?> type;
  private final Constructor<?> constructor;

  RecordType(Class<?> type) {
    this.type = type;
    this.constructor = canonical(type);
  }

  /** Whatever the record's own constructor refuses is unreadable. */
  Object make(Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw refused(e.getTargetException());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type.getName(), e);
    }
  }

  /** The value of one component. */
  static Object get(Method accessor, Object holder) {
    try {
      return Objects.requireNonNull(accessor.invoke(holder), accessor.getName());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot look into " + holder.getClass().getName(), e);
    }
  }

  private UnreadableFactsException refused(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    boolean worded = cause instanceof IllegalArgumentException;
    return new UnreadableFactsException(
        worded ? String.valueOf(cause.getMessage()) : "is no " + type.getSimpleName());
  }

  private static Constructor<?> canonical(Class<?> type) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type.getName(), e);
    }
  }
}
