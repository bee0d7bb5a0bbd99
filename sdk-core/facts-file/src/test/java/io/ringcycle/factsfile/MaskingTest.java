package io.ringcycle.factsfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.factsfile.SessionExport.Words;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Id;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Role;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.tck.RandomHistory;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a masked file does not tell. */
class MaskingTest {
  private static final OrganisationId ACME = new OrganisationId("acme");

  @TempDir Path folder;

  @Test
  void noWordNumberOrIdOfARandomHistoryIsInAMaskedFile() throws IOException {
    for (long seed = 20; seed < 26; seed++) {
      Path source = folder.resolve("source-" + seed);
      try (FileStorage storage = FileStorage.open(source, new MemoryStorage())) {
        RandomHistory history = new RandomHistory(seed, storage);
        for (int step = 0; step < 150; step++) {
          history.step();
        }
        String masked = masked(source, history.sessions().get(0));
        Set<String> told = told(source);
        assertThat(told).hasSizeGreaterThan(50);
        assertThat(told).filteredOn(masked::contains).isEmpty();
        assertThat(masked).doesNotContain("+44");
      }
    }
  }

  /** Ids and texts as JSON has them, and hashes of numbers, of the file that was not masked. */
  private static Set<String> told(Path source) {
    try (var changes = FactsFile.read(source).changes()) {
      return changes
          .flatMap(Parts::all)
          .filter(part -> part instanceof String || part instanceof Id || part instanceof NumberKey)
          .map(part -> part instanceof Id id ? id.value() : part.toString())
          .filter(text -> !text.isEmpty())
          .map(text -> Json.createValue(text).toString())
          .collect(Collectors.toSet());
    }
  }

  private String masked(Path source, CallingSession session) throws IOException {
    Path file = folder.resolve("masked-" + source.getFileName());
    SessionExport.write(file, ACME, session.id(), Words.MASKED, FactsFile.read(source)::changes);
    return Files.readString(file, UTF_8).replaceAll("\"[a-zA-Z]+\":", ""); // names of members
  }

  @Test
  void nothingThatSomebodyWroteIsInAMaskedFile() throws IOException {
    Path source = folder.resolve("source");
    try (FileStorage storage = FileStorage.open(source, new MemoryStorage())) {
      CallingSession session = written(storage);
      assertThat(Files.readString(source, UTF_8)).contains("XQ").contains("7700900");
      String masked = masked(source, session);
      assertThat(masked).doesNotContain("XQ").doesNotContain("7700900").doesNotContain("Secret");
      assertThat(masked)
          .contains("Skipped", "ContactLogged", "Usable".replace("Usable", "Missing"));
    }
  }

  /** Every word and id in it has an XQ. */
  private static CallingSession written(FileStorage storage) {
    Desk desk =
        Ringcycle.builder()
            .storage(storage)
            .permissions((caller, group) -> Optional.of(Role.ADMIN))
            .build()
            .as(Caller.of("acme", "callerXQ", "NameXQ", "+447700900001"));
    CallListId list = new CallListId("listXQ");
    desk.lists().create(list, new GroupId("groupXQ"), "TitleXQ", Exclusions.NONE);
    desk.lists().describe(list, "OtherXQ", "WordsXQ", Optional.of("EventXQ"));
    SupporterId may = new SupporterId("mayXQ");
    desk.lists().add(list, Supporter.of("mayXQ", "MayXQ", "+447700900111"));
    desk.lists().add(list, unusable());
    CallingSession session = desk.open(list);
    session.rename("SessionXQ");
    session.skips().skip(may, new SkipRule.ThisCycle(), "ReasonXQ");
    session.contacts().log(may, ContactLog.notContacted("NoteXQ").tags(Set.of("TagXQ"), Set.of()));
    desk.people().suppress(may, "WhyXQ");
    return session;
  }

  private static Supporter unusable() {
    return new Supporter(
        new SupporterId("junXQ"),
        "JunXQ",
        new NumberGiven.Unusable("7700900XQ", "because XQ"),
        Set.of("LabelXQ"),
        Map.of("KeyXQ", "ValueXQ"));
  }

  @Test
  void theSameIsMaskedAlikeInOneFileAndOtherwiseInAnother() {
    SupporterId may = new SupporterId("may");
    Masking one = Masking.of(java.util.stream.Stream::empty);
    Masking another = Masking.of(java.util.stream.Stream::empty);
    SupporterId masked = one.masked(SupporterId.class, may);
    assertThat(one.masked(SupporterId.class, new SupporterId("may"))).isEqualTo(masked);
    assertThat(one.masked(SupporterId.class, new SupporterId("jun"))).isNotEqualTo(masked);
    assertThat(another.masked(SupporterId.class, may)).isNotEqualTo(masked);
    assertThat(masked.value()).doesNotContainPattern("[0-9]").doesNotContain("may");
  }

  /** Those of one instant are told apart by it. */
  @Test
  void contactsKeepTheOrderOfTheirIds() {
    List<Recorded> facts =
        java.util.stream.Stream.of("b", "a", "d", "c").map(MaskingTest::imported).toList();
    ChangeRecord change = new ChangeRecord(ACME, facts, List.of());
    Masking masking = Masking.of(() -> java.util.stream.Stream.of(change));
    List<String> masked =
        java.util.stream.Stream.of("a", "b", "c", "d")
            .map(id -> masking.masked(ContactId.class, new ContactId(id)).value())
            .toList();
    assertThat(masked).isSorted().doesNotHaveDuplicates().doesNotContain("a", "b", "c", "d");
  }

  private static Recorded imported(String contact) {
    Instant noon = Instant.parse("2027-03-01T12:00:00Z");
    Fact fact =
        new OrganisationFact.ContactImported(
            new ContactId(contact), new SupporterId("may"), noon, ContactDetails.unlogged());
    return new Recorded(ACME, Stream.of(fact), 1, noon, Optional.empty(), fact);
  }
}
