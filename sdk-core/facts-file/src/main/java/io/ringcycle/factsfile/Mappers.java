package io.ringcycle.factsfile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the mapper of a type by looking at it: records, sealed interfaces of records, enums, lists,
 * sets, maps of text, and the plain values of {@link Scalars}. Classes are reached from types that
 * are known at compile time alone; no name in the input ever loads one.
 */
final class Mappers {
  private Mappers() {}

  /** Throws {@link IllegalStateException} for a type that could not survive the journey. */
  static Mapper of(Type type) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    if (type instanceof ParameterizedType generic) {
      return ofCollection(generic);
    }
    throw unknown(type);
  }

  private static Mapper ofClass(Class<?> type) {
    if (Scalars.BY_TYPE.containsKey(type)) {
      return Scalars.BY_TYPE.get(type);
    }
    if (type.isEnum()) {
      return EnumMapper.of(type);
    }
    if (type.isRecord()) {
      return isOneWord(type) ? new WordMapper(type) : new RecordMapper(type);
    }
    if (type.isSealed()) {
      return new SealedMapper(type);
    }
    throw unknown(type);
  }

  private static Mapper ofCollection(ParameterizedType type) {
    Type[] inner = type.getActualTypeArguments();
    if (type.getRawType() == List.class) {
      return new ListMapper(of(inner[0]));
    }
    if (type.getRawType() == Set.class) {
      return new SetMapper(of(inner[0]));
    }
    if (type.getRawType() == Map.class && inner[0] == String.class) {
      return new MapMapper(of(inner[1]));
    }
    throw unknown(type);
  }

  private static boolean isOneWord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1 && components[0].getType() == String.class;
  }

  static IllegalStateException unknown(Type type) {
    return new IllegalStateException("there is no JSON for " + type.getTypeName());
  }
}
