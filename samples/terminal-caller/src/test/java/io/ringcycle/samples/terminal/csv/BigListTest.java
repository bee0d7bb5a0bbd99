package io.ringcycle.samples.terminal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BigListTest {
  private static final int ROWS = 100_000;

  @TempDir Path folder;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES) // so that it ends; how long it takes is no rule
  void aHundredThousandRowsAreAllAccountedFor() throws IOException {
    CallListFile list = Lists.list(Lists.BRITISH.read(written()));

    assertThat(list.rowsInFile()).isEqualTo(ROWS);
    assertThat(list.rows()).hasSize(ROWS);
    assertThat(list.rows()).allMatch(row -> row.number().isPresent());
  }

  private Path written() throws IOException {
    Path file = folder.resolve("big.csv");
    try (BufferedWriter text = Files.newBufferedWriter(file)) {
      text.write("id,first_name,last_name,mobile_number,tag_list,note,city\n");
      for (int row = 0; row < ROWS; row++) {
        text.write(
            row + ",Ada,Example " + row + ",0791112" + (1_000 + row % 9_000) + ",\"a, b\",x,y\n");
      }
    }
    return file;
  }
}
