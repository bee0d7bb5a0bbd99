package io.ringcycle.server.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The description as it is served, taken apart. */
record Described(JsonObject document) {
  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

  /** One operation of it. */
  record Operation(String verb, String path, JsonObject text) {
    /** The schema of what it answers with 200; none where it answers nothing in JSON. */
    Optional<JsonObject> answer() {
      return Optional.ofNullable(text.getJsonObject("responses").getJsonObject("200"))
          .flatMap(ok -> json(ok));
    }

    /** The schema of what it is sent. */
    Optional<JsonObject> body() {
      return Optional.ofNullable(text.getJsonObject("requestBody")).flatMap(body -> json(body));
    }

    /** Under what it is found by readers. */
    List<String> areas() {
      return text.getJsonArray("tags").getValuesAs(JsonString::getString);
    }

    private static Optional<JsonObject> json(JsonObject of) {
      return Optional.ofNullable(of.getJsonObject("content"))
          .flatMap(content -> Optional.ofNullable(content.getJsonObject("application/json")))
          .map(media -> media.getJsonObject("schema"));
    }
  }

  static Described whole() {
    try (Stream<Path> files = Files.list(Resources.parts())) {
      return new Described(
          Description.of(
              files
                  .filter(file -> file.toString().endsWith(".json"))
                  .map(Described::part)
                  .toList()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonObject part(Path file) {
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
      return reader.readObject();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  List<Operation> operations() {
    return document.getJsonObject("paths").entrySet().stream()
        .flatMap(
            path ->
                path.getValue().asJsonObject().entrySet().stream()
                    .filter(one -> VERBS.contains(one.getKey()))
                    .map(
                        one ->
                            new Operation(
                                one.getKey(), path.getKey(), one.getValue().asJsonObject())))
        .toList();
  }

  /** What readers find operations under, in the order in which it is shown. */
  List<String> areas() {
    return document.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
        .map(area -> area.getString("name"))
        .toList();
  }

  JsonObject schemas() {
    return document.getJsonObject("components").getJsonObject("schemas");
  }

  /** Whatever the document refers to. */
  Stream<String> references() {
    return references(document);
  }

  private static Stream<String> references(JsonValue value) {
    return switch (value.getValueType()) {
      case ARRAY -> value.asJsonArray().stream().flatMap(Described::references);
      case OBJECT ->
          value.asJsonObject().entrySet().stream()
              .flatMap(
                  one ->
                      one.getKey().equals("$ref")
                          ? Stream.of(((JsonString) one.getValue()).getString())
                          : references(one.getValue()));
      default -> Stream.empty();
    };
  }
}
