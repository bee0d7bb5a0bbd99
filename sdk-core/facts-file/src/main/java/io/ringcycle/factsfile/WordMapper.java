package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.JsonText.JSON;

import jakarta.json.JsonValue;
import java.lang.reflect.Method;

/** A record that holds nothing but one text, such as an id: that text. */
final class WordMapper implements Mapper {
  private final RecordType type;
  private final Method accessor;

  WordMapper(Class<?> type) {
    this.type = new RecordType(type);
    this.accessor = type.getRecordComponents()[0].getAccessor();
  }

  @Override
  public JsonValue write(Object value) {
    return JSON.createValue((String) RecordType.get(accessor, value));
  }

  @Override
  public Object read(JsonValue json) {
    return type.make(Scalars.string(json));
  }
}
