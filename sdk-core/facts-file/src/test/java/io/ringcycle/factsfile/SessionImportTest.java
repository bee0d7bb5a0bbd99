package io.ringcycle.factsfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.tck.RandomHistory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionImportTest {
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final OrganisationId COPY = new OrganisationId("copy");

  @TempDir Path folder;

  @Test
  void factsAreKeptUnderTheNameOfTheOrganisationIntoWhichTheyAreBrought() {
    MemoryStorage original = new MemoryStorage();
    Path file = kept(original, ACME);
    MemoryStorage storage = new MemoryStorage();
    assertThat(SessionImport.into(storage, COPY, FactsFile.read(file))).isPositive();
    assertThat(lists(storage, COPY)).isNotEmpty().isEqualTo(lists(original, ACME));
    assertThat(lists(storage, ACME)).isEmpty();
  }

  @Test
  void anOrganisationThatIsNotEmptyIsLeftAlone() {
    MemoryStorage storage = new MemoryStorage();
    Path file = kept(storage, ACME);
    assertThatThrownBy(() -> SessionImport.into(storage, ACME, FactsFile.read(file)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the organisation is not empty");
  }

  @Test
  void aFileOfSeveralOrganisationsIsRefused() {
    Path file = kept(new MemoryStorage(), ACME, COPY);
    MemoryStorage storage = new MemoryStorage();
    assertThatThrownBy(() -> SessionImport.into(storage, COPY, FactsFile.read(file)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the file tells of several organisations");
    assertThat(lists(storage, COPY)).isEmpty();
  }

  /** A file with the beginnings of histories. */
  private Path kept(MemoryStorage memory, OrganisationId... organisations) {
    Path file = folder.resolve("kept");
    try (FileStorage storage = FileStorage.open(file, memory)) {
      for (OrganisationId organisation : organisations) {
        new RandomHistory(1, storage, organisation).step();
      }
    }
    return file;
  }

  private static List<ListRow> lists(MemoryStorage storage, OrganisationId organisation) {
    return storage.read(organisation, view -> view.lists());
  }
}
