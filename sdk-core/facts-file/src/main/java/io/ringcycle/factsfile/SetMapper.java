package io.ringcycle.factsfile;

import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set: an array in the order of the set, nothing in it twice. */
record SetMapper(ListMapper list) implements Mapper {
  SetMapper(Mapper element) {
    this(new ListMapper(element));
  }

  @Override
  public JsonValue write(Object value) {
    return list.write(value);
  }

  @Override
  public Set<Object> read(JsonValue json) {
    List<Object> elements = list.read(json);
    Set<Object> set = new LinkedHashSet<>(elements);
    if (set.size() < elements.size()) {
      throw new UnreadableFactsException("holds something twice");
    }
    return Collections.unmodifiableSet(set);
  }
}
