package io.ringcycle.server.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Recorded;
import io.ringcycle.spi.EventSink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SinksTest {
  private final List<List<Recorded>> heard = new ArrayList<>();

  @Test
  void oneThatFailsDoesNotKeepTheOthersFromHearing() {
    EventSink failing =
        facts -> {
          throw new IllegalStateException("as it happens");
        };

    new Sinks(List.of(heard::add, failing, heard::add)).recorded(List.of());

    assertThat(heard).hasSize(2);
  }
}
