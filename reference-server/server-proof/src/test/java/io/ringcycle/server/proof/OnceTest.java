package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sent again under the same idempotency key is done once. */
@ExtendWith(Server.class)
class OnceTest {
  private static final int AT_ONCE = 8;

  private final Client systems;
  private final Client root;

  OnceTest(Running server) {
    systems = server.systems();
    root = systems.as("root");
  }

  @BeforeEach
  void thereIsAGroup() {
    assertThat(systems.put("/groups/once", "{\"name\": \"Once\"}").status()).isEqualTo(200);
  }

  @Test
  void whatWasDoneIsAnsweredAgainToTheLetterWhateverHasHappenedSince() {
    Client keyed = root.with("Idempotency-Key", "made-once");
    Answer first = keyed.post("/lists", list("made-once"));
    assertThat(root.delete("/lists/made-once").status()).isEqualTo(204);
    Answer again = keyed.post("/lists", list("made-once"));

    assertThat(first.status()).isEqualTo(200);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.type()).isEqualTo(first.type());
  }

  @Test
  void anotherRequestUnderAKeyThatWasUsedIsRefused() {
    Client keyed = root.with("Idempotency-Key", "one-key");
    assertThat(keyed.post("/lists", list("one-key")).status()).isEqualTo(200);

    problem(keyed.post("/lists", list("other-key")), 422, "key-reused");
    problem(keyed.post("/lists/one-key/members", "[]"), 422, "key-reused");
    problem(root.get("/lists/other-key"), 404, "unknown-list");
  }

  @Test
  void aRefusalIsNotKeptBecauseNothingWasDone() {
    Client keyed = root.with("Idempotency-Key", "too-early");
    problem(keyed.post("/lists/too-early/members", "[{\"id\": \"a\"}]"), 404, "unknown-list");
    assertThat(root.post("/lists", list("too-early")).status()).isEqualTo(200);

    assertThat(keyed.post("/lists/too-early/members", "[{\"id\": \"a\"}]").status()).isEqualTo(200);
  }

  @Test
  void aKeyIsTheOwnOfWhoeverHasChosenIt() {
    assertThat(systems.put("/users/una", "{\"firstName\": \"Una\", \"admin\": true}").status())
        .isEqualTo(200);
    assertThat(root.with("Idempotency-Key", "1").post("/lists", list("of-root")).status())
        .isEqualTo(200);

    Client una = systems.as("una").with("Idempotency-Key", "1");
    assertThat(una.post("/lists", list("of-una")).text("id")).isEqualTo("of-una");
  }

  @Test
  void ofManyThatComeAtOnceOneIsCarriedOutAndTheOthersWaitOrAreAnsweredTheSame() {
    Client keyed = root.with("Idempotency-Key", "at-once");
    List<CompletableFuture<Answer>> sent =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> keyed.post("/lists", list("at-once"))))
            .limit(AT_ONCE)
            .toList();
    List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

    assertThat(answers).extracting(Answer::status).contains(200).isSubsetOf(200, 409);
    answers.stream()
        .filter(answer -> answer.status() == 409)
        .forEach(answer -> problem(answer, 409, "in-flight"));
    assertThat(keyed.post("/lists", list("at-once")).status()).isEqualTo(200);
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    problem(
        root.with("Idempotency-Key", "x".repeat(201)).post("/lists", list("x")), 400, "bad-input");
  }

  private static String list(String id) {
    return "{\"id\": \"%1$s\", \"group\": \"once\", \"name\": \"%1$s\"}".formatted(id);
  }

  private static void problem(Answer answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.text("type")).isEqualTo("urn:ringcycle:problem:" + type);
  }
}
