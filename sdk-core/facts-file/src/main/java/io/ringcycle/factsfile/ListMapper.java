package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A list: an array. */
record ListMapper(Mapper element) implements Mapper {
  @Override
  public JsonValue write(Object value) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    ((Collection<?>) value).forEach(one -> array.add(element.write(one)));
    return array.build();
  }

  @Override
  public List<Object> read(JsonValue json) {
    if (!(json instanceof JsonArray array)) {
      throw new UnreadableFactsException("is no array");
    }
    List<Object> list = new ArrayList<>(array.size());
    array.forEach(one -> list.add(read(one, list.size())));
    return Collections.unmodifiableList(list);
  }

  private Object read(JsonValue json, int index) {
    try {
      return element.read(json);
    } catch (UnreadableFactsException e) {
      throw e.in("[" + index + "]");
    }
  }
}
