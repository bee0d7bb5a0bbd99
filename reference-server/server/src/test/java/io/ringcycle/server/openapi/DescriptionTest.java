package io.ringcycle.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.openapi.Described.Operation;
import io.ringcycle.server.openapi.Resources.Answering;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description is written by hand, and held against the classes that do what it says. */
class DescriptionTest {
  private static final String SCHEMAS = "#/components/schemas/";

  private final Described described = Described.whole();

  private final Map<String, Operation> operations =
      described.operations().stream()
          .collect(Collectors.toMap(one -> one.verb() + " " + one.path(), Function.identity()));

  @Test
  void whateverCanBeAskedIsDescribedAndNothingElseIs() {
    assertThat(Resources.all())
        .extracting(one -> one.verb() + " " + one.path())
        .containsExactlyInAnyOrderElementsOf(operations.keySet());
  }

  @Test
  void whatIsAnsweredIsDescribedUnderItsName() {
    for (Answering one : Resources.all()) {
      schema(one.method().getGenericReturnType())
          .ifPresent(
              name ->
                  assertThat(operation(one).answer()).as(one.toString()).contains(reference(name)));
    }
  }

  @Test
  void whatIsSentIsDescribedUnderItsName() {
    for (Answering one : Resources.all()) {
      Arrays.stream(one.method().getParameters())
          .map(Parameter::getParameterizedType)
          .flatMap(type -> schema(type).stream())
          .forEach(
              name ->
                  assertThat(operation(one).body()).as(one.toString()).contains(reference(name)));
    }
  }

  @Test
  void everythingThatIsSentOrAnsweredHasTheMembersThatItsSchemaHas() {
    assertThat(records())
        .allSatisfy(
            type ->
                assertThat(
                        described.schemas().getJsonObject(name(type)).getJsonObject("properties"))
                    .as(type.getName())
                    .containsOnlyKeys(members(type)));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(described.references())
        .allSatisfy(
            reference ->
                assertThat(
                        Json.createPointer(reference.substring(1))
                            .containsValue(described.document()))
                    .as(reference)
                    .isTrue());
  }

  @Test
  void everyOperationHasANameOfItsOwnAndSaysWhatItIsFor() {
    assertThat(operations.values())
        .extracting(one -> one.text().getString("operationId"))
        .doesNotHaveDuplicates();
    assertThat(operations.values())
        .allSatisfy(one -> assertThat(one.text().getString("summary")).isNotBlank());
  }

  @Test
  void everyOperationIsInOneOfTheAreasThatAreTold() {
    assertThat(described.areas()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(operations.values())
        .flatExtracting(Operation::areas)
        .containsAll(described.areas())
        .isSubsetOf(described.areas());
  }

  @Test
  void whateverIsPostedMayBeSentUnderAKeyAndNothingElse() {
    JsonObject key =
        Json.createObjectBuilder().add("$ref", "#/components/parameters/IdempotencyKey").build();
    assertThat(operations.values())
        .allSatisfy(
            one ->
                assertThat(
                        Optional.ofNullable(one.text().getJsonArray("parameters"))
                            .filter(all -> all.contains(key)))
                    .as(one.path())
                    .matches(sent -> sent.isPresent() == one.verb().equals("post")));
  }

  @Test
  void twoPartsThatSayDifferentThingsInOnePlaceAreRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Description.of(List.of(part("one"), part("other"))))
        .withMessageContaining("title");
  }

  private static JsonObject part(String title) {
    return Json.createObjectBuilder()
        .add("info", Json.createObjectBuilder().add("title", title))
        .build();
  }

  private Operation operation(Answering one) {
    return Optional.ofNullable(operations.get(one.verb() + " " + one.path())).orElseThrow();
  }

  private static JsonObject reference(String name) {
    return Json.createObjectBuilder().add("$ref", SCHEMAS + name).build();
  }

  private static Optional<String> schema(Type type) {
    if (type instanceof ParameterizedType of && of.getRawType() == Page.class) {
      return schema(of.getActualTypeArguments()[0]).map(item -> item + "Page");
    }
    return type instanceof Class<?> raw && raw.isRecord()
        ? Optional.of(name(raw))
        : Optional.empty();
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().replaceFirst("^Shown", "");
  }

  private static Stream<Class<?>> records() {
    return Stream.of("asked", "shown")
        .flatMap(name -> Resources.classes("io/ringcycle/server/api/" + name))
        .filter(type -> type.isRecord() && type != Page.class);
  }

  private static String[] members(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .toArray(String[]::new);
  }
}
