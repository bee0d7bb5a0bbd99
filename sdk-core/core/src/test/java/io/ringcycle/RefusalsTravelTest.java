package io.ringcycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.CallId;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal that is thrown in one process is understood in another. */
@Rule("REFUSE-1")
class RefusalsTravelTest {
  static Stream<Refusal> refusals() {
    LocalDate day = LocalDate.of(2027, 3, 2);
    return Stream.of(
        new Refusal.NobodyAvailable(new Eligible.At(Scene.EVENING)),
        new Refusal.LogFirst(new CallId("call"), Scene.id("ben")),
        new Refusal.DateOutOfRange(day, day, day),
        new Refusal.WrongStatus(Status.COMPLETED, "skipped"),
        new Refusal.NoMobile());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aRefusalIsTheSameAfterItHasTravelled(Refusal refusal) throws Exception {
    RefusedException arrived = arrived(sent(new RefusedException(refusal)));
    assertThat(arrived.refusal()).isEqualTo(refusal);
    assertThat(arrived).hasMessage(refusal.reason());
  }

  private static byte[] sent(RefusedException refused) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refused);
    }
    return bytes.toByteArray();
  }

  private static RefusedException arrived(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return (RefusedException) in.readObject();
    }
  }
}
