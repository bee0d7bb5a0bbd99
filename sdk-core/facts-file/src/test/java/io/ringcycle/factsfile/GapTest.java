package io.ringcycle.factsfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.Ringcycle;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapTest {
  private static final CallListId LIST = new CallListId("list");

  @TempDir Path folder;

  @Test
  void aLineThatIsMissingInTheMiddleIsNamedAndNothingIsApplied() throws IOException {
    Path file = folder.resolve("session.facts");
    try (FileStorage storage = FileStorage.open(file, new MemoryStorage())) {
      var lists =
          Ringcycle.builder()
              .storage(storage)
              .build()
              .as(Caller.of("acme", "ada", "Ada", "+447700900001"))
              .lists();
      lists.create(LIST, new GroupId("east"), "One", Exclusions.NONE);
      lists.describe(LIST, "Two", "", Optional.empty());
      lists.describe(LIST, "Three", "", Optional.empty());
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.remove(2);
    Files.write(file, lines);

    MemoryStorage fresh = new MemoryStorage();
    assertThatThrownBy(() -> FileStorage.open(file, fresh))
        .isInstanceOf(FactsFileException.class)
        .hasMessageContaining("Line 3 ")
        .hasMessageContaining("fact 3 of a stream where 2 comes next");
    assertThat(Files.readAllLines(file)).isEqualTo(lines);
  }
}
