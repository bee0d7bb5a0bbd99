package io.ringcycle.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class CourierTest {
  private static final Reply CUT_OFF = Reply.none("the answer did not come to its end");

  private final Courier courier =
      new Courier(
          Reachable.besides("127.0.0.1"),
          () -> Instant.parse("2027-03-01T12:00:00Z"),
          Thread::new,
          Duration.ofMillis(500));

  @AfterEach
  void close() {
    courier.close();
  }

  @Test
  void anAnswerWhoseHeadersNeverEndIsCutOff() {
    assertThat(answeredBy("HTTP/1.1 204 No Content\r\nX-Long: ")).isEqualTo(CUT_OFF);
  }

  @Test
  void anAnswerWhoseBodyNeverEndsIsCutOff() {
    assertThat(answeredBy("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")).isEqualTo(CUT_OFF);
  }

  private Reply answeredBy(String beginning) {
    try (Dripping receiver = Dripping.after(beginning)) {
      return courier.post(receiver.url(), Map.of(), "{}");
    }
  }
}
