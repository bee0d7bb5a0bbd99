package io.ringcycle.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.facts.Recorded;
import io.ringcycle.factsfile.ChangeRecord;
import io.ringcycle.factsfile.FactsFile;
import io.ringcycle.factsfile.FileStorage;
import io.ringcycle.factsfile.SessionExport;
import io.ringcycle.factsfile.SessionExport.Words;
import io.ringcycle.factsfile.SessionExport.Written;
import io.ringcycle.factsfile.SessionImport;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.Caller;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Role;
import io.ringcycle.model.Status;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.tck.RandomHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session comes out of a database as it comes out of a file, where all of it is proved. */
abstract class ExportContract {
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final OrganisationId COPY = new OrganisationId("copy");
  private static final int STEPS = 150;

  @TempDir Path folder;

  abstract DataSource empty();

  @Test
  void theFactsOfASessionAreThoseOfTheSameHistoryInAFile() {
    DataSource database = empty();
    RandomHistory history = played(4, JpaStore.on(database).storage());
    Path kept = folder.resolve("kept");
    try (FileStorage storage = FileStorage.open(kept, new MemoryStorage())) {
      played(4, storage);
    }
    for (CallingSession session : history.sessions()) {
      Path fromFile = folder.resolve("file-" + session.id());
      Path fromDatabase = folder.resolve("database-" + session.id());
      SessionExport.write(
          fromFile, ACME, session.id(), Words.AS_THEY_ARE, FactsFile.read(kept)::changes);
      DatabaseExport.session(database, ACME, session.id(), Words.AS_THEY_ARE, fromDatabase);
      assertThat(facts(fromDatabase)).isNotEmpty().isEqualTo(facts(fromFile));
    }
  }

  private static List<List<Recorded>> facts(Path file) {
    try (Stream<ChangeRecord> changes = FactsFile.read(file).changes()) {
      return changes.map(ChangeRecord::facts).filter(facts -> !facts.isEmpty()).toList();
    }
  }

  @Test
  void aSessionThatIsBroughtIntoAnotherOrganisationIsTheSameWithAllItsWords() {
    DataSource database = empty();
    Storage storage = JpaStore.on(database).storage();
    RandomHistory history = played(5, storage);
    CallingSession session = history.sessions().get(1);
    Path file = folder.resolve("export");
    DatabaseExport.session(database, ACME, session.id(), Words.AS_THEY_ARE, file);
    SessionImport.into(storage, COPY, FactsFile.read(file));
    CallingSession copy = seen(storage, COPY, history.now()).session(session.id());
    assertThat(copy.queue(100)).isEqualTo(session.queue(100));
    assertThat(copy.supporters(Set.of(), 0, 100)).isEqualTo(session.supporters(Set.of(), 0, 100));
    assertThat(copy.view().total()).isEqualTo(session.view().total());
    assertThat(copy.view().name()).isEqualTo(session.view().name()).isNotEmpty();
    assertThat(Verification.of(database).differences()).isEmpty();
  }

  @Test
  void aMaskedSessionHasTheSameStatusesInTheSameOrder() {
    DataSource database = empty();
    RandomHistory history = played(6, JpaStore.on(database).storage());
    CallingSession session = history.sessions().get(0);
    Path file = folder.resolve("export");
    Written written = DatabaseExport.session(database, ACME, session.id(), Words.MASKED, file);
    MemoryStorage memory = new MemoryStorage();
    FactsFile.read(file).replayInto(memory);
    CallingSession masked =
        seen(memory, written.organisation(), history.now()).session(written.session());
    assertThat(statuses(masked)).isNotEmpty().isEqualTo(statuses(session));
    assertThat(masked.view().counts()).isEqualTo(session.view().counts());
    assertThat(masked.view().name()).startsWith("text-");
  }

  private static List<Status> statuses(CallingSession session) {
    return session.supporters(Set.of(), 0, 100).stream().map(one -> one.status()).toList();
  }

  private static RandomHistory played(long seed, Storage storage) {
    RandomHistory history = new RandomHistory(seed, storage);
    for (int step = 0; step < STEPS; step++) {
      history.step();
    }
    return history;
  }

  private static Desk seen(Storage storage, OrganisationId organisation, Instant at) {
    return Ringcycle.builder()
        .storage(storage)
        .clock(VirtualClock.at(at))
        .permissions((caller, group) -> Optional.of(Role.ADMIN))
        .build()
        .as(Caller.of(organisation.value(), "eve", "Eve", "+447700900003"));
  }
}
