package io.ringcycle.server.door;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.server.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void whatIsNestedNoDeeperThanAnythingThatIsAskedForIsTaken() {
    for (String text : List.of("", "{", "[]", nested(32), "[[],[],{\"a\": [1]}]")) {
      assertThatCode(() -> JsonText.check(bytes(text))).as(text).doesNotThrowAnyException();
    }
  }

  @Test
  void whatIsNestedDeeperIsRefused() {
    assertThatThrownBy(() -> JsonText.check(bytes(nested(33))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("32 deep");
  }

  @Test
  void bracketsWithinATextAreNoNesting() {
    assertThatCode(() -> JsonText.check(bytes("{\"a\\\"\": \"" + "[".repeat(99) + "\"}")))
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsNotInUtf8IsRefused() {
    for (byte[] body :
        List.of(
            new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'},
            new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
            "\"é\"".getBytes(StandardCharsets.UTF_16))) {
      assertThatThrownBy(() -> JsonText.check(body)).hasMessageContaining("UTF-8");
    }
  }

  private static String nested(int times) {
    return "[".repeat(times) + "]".repeat(times);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
