package io.ringcycle.samples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstCallTest {
  @Test
  void itSaysWhoWasSpokenToAndWhoIsNext() {
    assertThat(printed())
        .containsExactly("Spoken to: May Field", "Next:      Jun Wood", "Done:      1 of 2");
  }

  private static String[] printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      FirstCall.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
  }
}
