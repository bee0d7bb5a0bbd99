package io.ringcycle.server.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/**
 * What fits a schema of a description, more or less: enough to be spoilt.
 *
 * @param id stands wherever an id is asked for
 */
record Example(JsonObject document, String id) {
  JsonValue of(JsonObject schema) {
    if (schema.containsKey("$ref")) {
      return referred(schema.getString("$ref"));
    } else if (schema.containsKey("enum")) {
      return schema.getJsonArray("enum").get(0);
    }
    return switch (schema.getString("type", "object")) {
      case "string" -> Json.createValue("some");
      case "integer", "number" -> Json.createValue(1);
      case "boolean" -> JsonValue.TRUE;
      case "array" -> Json.createArrayBuilder().add(of(schema.getJsonObject("items"))).build();
      default -> object(schema);
    };
  }

  private JsonValue referred(String reference) {
    return switch (reference.substring(reference.lastIndexOf('/') + 1)) {
      case "Id" -> Json.createValue(id);
      case "Duration" -> Json.createValue("PT1H");
      case "Date" -> Json.createValue("2027-01-31");
      case "Number" -> Json.createValue("+447400300009");
      default -> of(Json.createPointer(reference.substring(1)).getValue(document).asJsonObject());
    };
  }

  private JsonObject object(JsonObject schema) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    schema
        .getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT)
        .asJsonObject()
        .forEach((name, member) -> object.add(name, of(member.asJsonObject())));
    return object.build();
  }
}
