package io.ringcycle.samples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirstCallTest {
  private static final Path TUTORIAL = Path.of("../../site/tutorial.md");

  @Test
  void itSaysWhoWasSpokenToAndWhoIsNext() {
    assertThat(printed().lines())
        .containsExactly("Spoken to: May Field", "Next:      Jun Wood", "Done:      1 of 3");
  }

  @Test
  void theTutorialShowsWhatItPrints() throws IOException {
    String shown = "```text\n" + String.join("\n", printed().lines().toList()) + "\n```";
    assertThat(Files.readString(TUTORIAL)).contains(shown);
  }

  private static String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      FirstCall.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
