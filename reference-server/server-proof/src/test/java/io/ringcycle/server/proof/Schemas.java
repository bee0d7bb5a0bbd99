package io.ringcycle.server.proof;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of a description, by which texts in JSON are tried. */
final class Schemas {
  private final Validator validator =
      new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory()).createValidator();

  private final Map<String, URI> known = new ConcurrentHashMap<>();
  private final String definitions;

  private Schemas(String definitions) {
    this.definitions = definitions;
  }

  static Schemas of(JsonObject document) {
    return new Schemas(
        plain(document.getJsonObject("components").getJsonObject("schemas").toString()));
  }

  /** A schema that stands alone has its definitions elsewhere than OpenAPI has them. */
  private static String plain(String schema) {
    return schema.replace("#/components/schemas/", "#/$defs/");
  }

  /** What is wrong with a text. */
  List<String> errors(JsonObject schema, String text) {
    URI uri = known.computeIfAbsent(plain(schema.toString()), this::registered);
    return validator.validate(uri, text).getErrors().stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getError())
        .toList();
  }

  List<String> errors(String reference, String text) {
    return errors(Json.createObjectBuilder().add("$ref", reference).build(), text);
  }

  private synchronized URI registered(String schema) {
    return validator.registerSchema(
        "{\"allOf\": [" + schema + "], \"$defs\": " + definitions + "}");
  }
}
