package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The description that a server gives of itself, and whether an answer is what it says. */
record Contract(JsonObject document, Schemas schemas) {
  private static final Map<String, Contract> KNOWN = new ConcurrentHashMap<>();
  private static final List<String> VERBS = List.of("get", "put", "post", "patch", "delete");
  private static final String PROBLEM = "application/problem+json";

  /** Of the server there. */
  static Contract of(String url) {
    return KNOWN.computeIfAbsent(url, any -> read(Client.nobody(url).unchecked("/openapi.json")));
  }

  private static Contract read(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return new Contract(answer.json(), Schemas.of(answer.json()));
  }

  /** Something that can be asked. */
  record Operation(Contract contract, String method, String path, JsonObject text) {
    /** Whether its answer goes on and on. */
    boolean streams() {
      return text.getJsonObject("responses").toString().contains("text/event-stream");
    }

    /** A body that would fit, more or less; an empty one where none is asked for. */
    JsonValue example(String id) {
      return Optional.ofNullable(text.getJsonObject("requestBody"))
          .map(body -> body.getJsonObject("content"))
          .flatMap(content -> Optional.ofNullable(content.getJsonObject("application/json")))
          .map(json -> new Example(contract.document, id).of(json.getJsonObject("schema")))
          .orElse(JsonValue.EMPTY_JSON_OBJECT);
    }
  }

  /** All of them, those that delete something last. */
  List<Operation> operations() {
    return document.getJsonObject("paths").entrySet().stream()
        .flatMap(
            path ->
                VERBS.stream()
                    .filter(path.getValue().asJsonObject()::containsKey)
                    .map(verb -> operation(verb, path)))
        .sorted(Comparator.comparing(one -> one.method().equals("DELETE")))
        .toList();
  }

  private Operation operation(String verb, Map.Entry<String, JsonValue> path) {
    JsonObject text = path.getValue().asJsonObject().getJsonObject(verb);
    return new Operation(this, verb.toUpperCase(Locale.ROOT), path.getKey(), text);
  }

  /** Fails a test whose answer is not as it is described. */
  void check(String method, String path, Answer answer) {
    if (method.equals("HEAD") || method.equals("OPTIONS")) {
      return;
    }
    String what = method + " " + path + ": " + answer.status() + " " + answer.body();
    Optional<JsonObject> response =
        operation(method, path).map(one -> response(one, answer.status(), what));
    if (response.isPresent()) {
      content(response.get(), answer, what);
    } else {
      assertThat(answer.status()).as("not described: " + what).isBetween(400, 499);
      assertThat(answer.media()).as(what).isEqualTo(PROBLEM);
      assertThat(schemas.errors("#/components/schemas/Problem", answer.body())).as(what).isEmpty();
    }
  }

  private JsonObject response(JsonObject operation, int status, String what) {
    JsonObject answers = operation.getJsonObject("responses");
    String name = answers.containsKey(String.valueOf(status)) ? "" + status : status / 100 + "XX";
    assertThat(answers).as("not described: " + what).containsKey(name);
    return resolved(answers.getJsonObject(name));
  }

  private void content(JsonObject response, Answer answer, String what) {
    if (!response.containsKey("content")) {
      assertThat(answer.body()).as(what).isEmpty();
      return;
    }
    JsonObject content = response.getJsonObject("content");
    assertThat(content).as(what + " is " + answer.type()).containsKey(answer.media());
    if (answer.media().endsWith("json")) {
      JsonObject schema = content.getJsonObject(answer.media()).getJsonObject("schema");
      assertThat(schemas.errors(schema, answer.body())).as(what).isEmpty();
    }
  }

  private JsonObject resolved(JsonObject one) {
    return one.containsKey("$ref")
        ? Json.createPointer(one.getString("$ref").substring(1)).getValue(document).asJsonObject()
        : one;
  }

  /**
   * What is described under that path and verb; the one with most words of its own, if several fit.
   */
  private Optional<JsonObject> operation(String method, String path) {
    String plain = path.replaceFirst("\\?.*", "");
    String verb = method.toLowerCase(Locale.ROOT);
    return document.getJsonObject("paths").entrySet().stream()
        .filter(one -> fits(one.getKey(), plain))
        .filter(one -> one.getValue().asJsonObject().containsKey(verb))
        .min(Comparator.comparing(one -> one.getKey().replaceAll("[^{]", "").length()))
        .map(one -> one.getValue().asJsonObject().getJsonObject(verb));
  }

  private static boolean fits(String template, String path) {
    return path.matches(("\\Q" + template + "\\E").replaceAll("\\{[a-z]+}", "\\\\E[^/]+\\\\Q"));
  }
}
