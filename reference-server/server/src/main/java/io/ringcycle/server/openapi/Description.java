package io.ringcycle.server.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes one document of OpenAPI 3.1 out of those of the areas. What every operation may answer, and
 * every POST may be sent with, is written here alone.
 */
public final class Description {
  /** Beside the answers of their own. */
  private static final Map<String, String> REFUSALS =
      Map.of("4XX", "#/components/responses/Problem", "503", "#/components/responses/Unavailable");

  private static final String KEY = "#/components/parameters/IdempotencyKey";

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private Description() {}

  /**
   * All of them in one, whatever their order.
   *
   * @throws IllegalStateException if two of them say different things in one place
   */
  public static JsonObject of(Collection<JsonObject> parts) {
    JsonObject all = parts.stream().reduce(JsonValue.EMPTY_JSON_OBJECT, Description::merged);
    return Json.createObjectBuilder(all)
        .add("paths", each(all.getJsonObject("paths"), Description::path))
        .build();
  }

  private static JsonObject merged(JsonObject one, JsonObject other) {
    JsonObjectBuilder both = Json.createObjectBuilder(one);
    other.forEach((name, value) -> both.add(name, merged(name, one.get(name), value)));
    return both.build();
  }

  private static JsonValue merged(String name, @Nullable JsonValue one, JsonValue other) {
    if (one == null || one.equals(other)) {
      return other;
    } else if (one instanceof JsonObject object && other instanceof JsonObject more) {
      return merged(object, more);
    }
    throw new IllegalStateException("two parts of the description differ in \"" + name + "\"");
  }

  private static JsonObject each(JsonObject object, BiFunction<String, JsonValue, JsonValue> deed) {
    JsonObjectBuilder done = Json.createObjectBuilder();
    object.forEach((name, value) -> done.add(name, deed.apply(name, value)));
    return done.build();
  }

  private static JsonValue path(String path, JsonValue item) {
    return each(
        item.asJsonObject(),
        (name, value) ->
            METHODS.contains(name) ? operation(once(name, value.asJsonObject())) : value);
  }

  /** Whatever is posted may be sent under a key, and is then carried out once. */
  private static JsonObject once(String method, JsonObject operation) {
    JsonArray own =
        Optional.ofNullable(operation.getJsonArray("parameters"))
            .orElse(JsonValue.EMPTY_JSON_ARRAY);
    return method.equals("post")
        ? Json.createObjectBuilder(operation)
            .add("parameters", Json.createArrayBuilder(own).add(reference(KEY)))
            .build()
        : operation;
  }

  private static JsonObjectBuilder reference(String to) {
    return Json.createObjectBuilder().add("$ref", to);
  }

  private static JsonObject operation(JsonObject operation) {
    JsonObjectBuilder answers = Json.createObjectBuilder(operation.getJsonObject("responses"));
    REFUSALS.forEach((status, ref) -> answers.add(status, reference(ref)));
    return Json.createObjectBuilder(operation).add("responses", answers).build();
  }
}
