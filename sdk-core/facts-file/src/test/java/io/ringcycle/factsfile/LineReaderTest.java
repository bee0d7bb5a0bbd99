package io.ringcycle.factsfile;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {
  @TempDir Path folder;

  @Test
  void linesOfAnyLengthComeWholeAndInOrder() throws IOException {
    Random random = new Random(5);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      lines.add("x".repeat(random.nextInt(i % 5 == 0 ? 200_000 : 100)));
    }
    Path file = Files.write(folder.resolve("lines"), lines);

    assertThat(texts(file)).isEqualTo(lines);
  }

  @Test
  void aLineThatIsTooLongIsRefusedWithItsNumber() throws IOException {
    Path file = Files.writeString(folder.resolve("long"), "first\n");
    Files.writeString(file, "x".repeat(LineReader.LONGEST - 1) + "\n", APPEND);
    Files.writeString(file, "x".repeat(LineReader.LONGEST) + "\n", APPEND);

    try (LineReader lines = LineReader.of(file)) {
      assertThat(lines.next()).isPresent();
      assertThat(lines.next()).isPresent();
      assertThatThrownBy(lines::next)
          .hasMessageContaining("Line 3 ")
          .hasMessageContaining("longer");
    }
  }

  private static List<String> texts(Path file) {
    List<String> texts = new ArrayList<>();
    try (LineReader lines = LineReader.of(file)) {
      for (Optional<RawLine> line = lines.next(); line.isPresent(); line = lines.next()) {
        texts.add(line.get().text());
      }
    }
    return texts;
  }
}
