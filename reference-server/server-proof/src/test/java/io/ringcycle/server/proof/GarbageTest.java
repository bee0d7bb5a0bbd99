package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is sent to whatever operation: it is refused in the words of a problem, nothing breaks,
 * and what was not meant stays as it was. What is sent follows from a seed, and each build plays
 * the same few. More of it: {@code -Dgarbage.seeds=20 -Dgarbage.times=99}; one that has failed once
 * more: {@code -Dgarbage.seed=7}.
 */
@ExtendWith(Server.class)
class GarbageTest {
  private static final String AGAIN = "garbage.seed";
  private static final int TIMES = Integer.getInteger("garbage.times", 12);
  private static final int SEEDS = Integer.getInteger("garbage.seeds", 3);

  private final Running server;

  GarbageTest(Running server) {
    this.server = server;
  }

  static LongStream seeds() {
    return Optional.ofNullable(Long.getLong(AGAIN))
        .map(LongStream::of)
        .orElseGet(() -> LongStream.rangeClosed(1, SEEDS));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingThatIsSentBreaksTheServerOrWhatItKeeps(long seed) {
    String again = "-D%s=%d -Dgarbage.times=%d".formatted(AGAIN, seed, TIMES);
    System.out.println("what is sent now is sent again by " + again);
    Yard yard = Yard.made(server, "garbage-" + seed);
    List<JsonObject> before = yard.garden();
    int saidBefore = Running.log().size();

    assertThat(broken(yard, new Garbage(seed, yard.known()))).as(again).isEmpty();

    assertThat(yard.garden()).as(again).isEqualTo(before);
    assertThat(Running.log().stream().skip(saidBefore))
        .as(again)
        .filteredOn(line -> line.contains("request failed"))
        .isEmpty();
  }

  private List<String> broken(Yard yard, Garbage garbage) {
    List<String> broken = new ArrayList<>();
    for (Contract.Operation operation : operations()) {
      for (int time = 0; time < TIMES; time++) {
        Sent sent = Sent.of(operation, garbage);
        tryOut(sent, garbage.oneIn(6) ? yard.systems() : yard.litterer())
            .ifPresent(wrong -> broken.add(sent + "\n" + wrong));
      }
    }
    return broken;
  }

  /** But those whose answers nobody hears to the end. */
  private List<Contract.Operation> operations() {
    return Contract.of(server.url()).operations().stream().filter(one -> !one.streams()).toList();
  }

  private static Optional<String> tryOut(Sent sent, Client client) {
    try {
      Answer answer = sent.by(client);
      assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
      assertThat(answer.body()).doesNotContainIgnoringCase("<html", "exception", "\tat ");
      return Optional.empty();
    } catch (AssertionError | RuntimeException wrong) { // or nobody knows what was sent
      return Optional.of(String.valueOf(wrong));
    }
  }
}
