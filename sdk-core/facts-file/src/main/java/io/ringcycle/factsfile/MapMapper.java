package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.JsonText.JSON;
import static io.ringcycle.factsfile.UnreadableFactsException.quoted;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map from text: an object in the order of the map. */
record MapMapper(Mapper value) implements Mapper {
  @Override
  public JsonValue write(Object map) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    ((Map<?, ?>) map).forEach((key, one) -> object.add((String) key, value.write(one)));
    return object.build();
  }

  @Override
  public Object read(JsonValue json) {
    Map<String, Object> map = new LinkedHashMap<>();
    RecordMapper.object(json).forEach((key, one) -> map.put(key, read(key, one)));
    return Collections.unmodifiableMap(map);
  }

  private Object read(String key, JsonValue json) {
    try {
      return value.read(json);
    } catch (UnreadableFactsException e) {
      throw e.in(quoted(key));
    }
  }
}
