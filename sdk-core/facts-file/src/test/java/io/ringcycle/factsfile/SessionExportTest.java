package io.ringcycle.factsfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.facts.Stream;
import io.ringcycle.factsfile.SessionExport.Words;
import io.ringcycle.factsfile.SessionExport.Written;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Role;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Supporter;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.tck.RandomHistory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session that goes into a file and comes out of it as it was. */
class SessionExportTest {
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final int HISTORIES = 12;
  private static final int STEPS = 160;

  @TempDir Path folder;

  @Test
  void aReplayedSessionShowsWhatItShowedAtEachInstant() {
    for (long seed = 0; seed < HISTORIES; seed++) {
      Path source = folder.resolve("source-" + seed);
      Moments moments = played(source, seed);
      for (SessionId session : moments.whole().get(0).shown().keySet()) {
        Path file = folder.resolve("export-" + seed + session);
        Written written =
            SessionExport.write(
                file, ACME, session, Words.AS_THEY_ARE, FactsFile.read(source)::changes);
        assertThat(written.session()).isEqualTo(session);
        FactsFile read = FactsFile.read(file);
        for (Moments.Moment moment : moments.whole()) {
          assertThat(shown(read, written, moment.at()))
              .as("seed %s at %s", seed, moment.at())
              .isEqualTo(moment.shown().get(session));
        }
      }
    }
  }

  @Test
  void aMaskedSessionShowsTheSameUnderOtherNames() {
    for (long seed = 0; seed < HISTORIES; seed++) {
      Path source = folder.resolve("source-" + seed);
      Moments moments = played(source, seed);
      for (SessionId session : moments.whole().get(0).shown().keySet()) {
        Path file = folder.resolve("export-" + seed + session);
        Excerpt excerpt = Excerpt.of(ACME, session, FactsFile.read(source)::changes);
        Masking masking = Masking.of(excerpt::changes);
        long facts = SessionExport.write(file, excerpt, masking);
        Written written =
            new Written(
                masking.masked(OrganisationId.class, ACME),
                masking.masked(SessionId.class, session),
                facts);
        FactsFile read = FactsFile.read(file);
        for (Moments.Moment moment : moments.whole()) {
          assertThat(shown(read, written, moment.at()))
              .as("seed %s at %s", seed, moment.at())
              .isEqualTo(moment.shown().get(session).masked(masking));
        }
      }
    }
  }

  /** A history in a file, looked at after every step. */
  private static Moments played(Path source, long seed) {
    try (FileStorage storage = FileStorage.open(source, new MemoryStorage())) {
      Moments moments = new Moments(storage);
      RandomHistory history = new RandomHistory(seed, moments);
      for (int step = 0; step < STEPS; step++) {
        history.step();
        moments.remember(history);
      }
      assertThat(moments.whole()).as("seed %s", seed).hasSizeGreaterThan(3);
      return moments;
    }
  }

  private static Wordless shown(FactsFile file, Written written, Instant at) {
    MemoryStorage memory = new MemoryStorage();
    file.until(at).replayInto(memory);
    return Wordless.of(session(memory, written, at));
  }

  private static CallingSession session(Storage storage, Written written, Instant at) {
    return desk(storage, written.organisation(), at).session(written.session());
  }

  private static Desk desk(Storage storage, OrganisationId organisation, Instant at) {
    return Ringcycle.builder()
        .storage(storage)
        .clock(VirtualClock.at(at))
        .permissions((caller, group) -> Optional.of(Role.ADMIN))
        .build()
        .as(Caller.of(organisation.value(), "eve", "Eve", "+447700900003"));
  }

  @Test
  void namesAndNotesComeWithASessionThatIsNotMasked() {
    Path source = folder.resolve("source");
    try (FileStorage storage = FileStorage.open(source, new MemoryStorage())) {
      RandomHistory history = new RandomHistory(3, storage);
      for (int step = 0; step < STEPS; step++) {
        history.step();
      }
      CallingSession session = history.sessions().get(0);
      Path file = folder.resolve("export");
      Written written =
          SessionExport.write(
              file, ACME, session.id(), Words.AS_THEY_ARE, FactsFile.read(source)::changes);
      MemoryStorage memory = new MemoryStorage();
      SessionImport.into(memory, ACME, FactsFile.read(file));
      CallingSession again = session(memory, written, history.now());
      assertThat(again.view()).isEqualTo(session.view());
      assertThat(again.queue(100)).isEqualTo(session.queue(100));
    }
  }

  @Test
  void whatHasNothingToDoWithTheSessionStaysOutside() {
    MemoryStorage memory = new MemoryStorage();
    Path source = folder.resolve("source");
    try (FileStorage storage = FileStorage.open(source, memory)) {
      Desk desk = desk(storage, ACME, Instant.parse("2027-03-01T18:00:00Z"));
      SessionId here = opened(desk, "here", "ann").id();
      SessionId sharing = opened(desk, "sharing", "ann").id();
      SessionId elsewhere = opened(desk, "elsewhere", "cat").id();
      skipAll(desk, List.of(here, sharing, elsewhere));
      Excerpt excerpt = Excerpt.of(ACME, here, FactsFile.read(source)::changes);
      assertThat(excerpt.has(new Stream.OfSession(here))).isTrue();
      assertThat(excerpt.has(new Stream.OfSession(sharing))).isTrue();
      assertThat(excerpt.has(new Stream.OfList(new CallListId("sharing")))).isTrue();
      assertThat(excerpt.has(new Stream.OfSession(elsewhere))).isFalse();
      assertThat(excerpt.has(new Stream.OfList(new CallListId("elsewhere")))).isFalse();
    }
  }

  private static void skipAll(Desk desk, List<SessionId> sessions) {
    for (SessionId session : sessions) {
      CallingSession one = desk.session(session);
      one.supporters(Set.of(), 0, 10).forEach(who -> one.skips().thisCycle(who.id()));
    }
  }

  private static CallingSession opened(Desk desk, String list, String who) {
    desk.lists().create(new CallListId(list), new GroupId("east"), list, Exclusions.NONE);
    desk.lists().add(new CallListId(list), Supporter.of(who, who, number(who)));
    return desk.open(new CallListId(list));
  }

  private static String number(String who) {
    return who.equals("ann") ? "+447700900101" : "+447700900102";
  }

  @Test
  void aSessionThatIsNotThereIsRefused() {
    Path source = folder.resolve("source");
    FileStorage.open(source, new MemoryStorage()).close();
    assertThatThrownBy(
            () ->
                SessionExport.write(
                    folder.resolve("export"),
                    ACME,
                    new SessionId("none"),
                    Words.MASKED,
                    FactsFile.read(source)::changes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no such session");
    assertThat(folder.resolve("export")).doesNotExist();
  }
}
