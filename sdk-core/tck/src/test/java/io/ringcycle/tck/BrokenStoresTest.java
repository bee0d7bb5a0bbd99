package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.TitleRow;
import io.ringcycle.spi.storage.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A contract that every store fulfils proves nothing: each of these faults must be found. */
class BrokenStoresTest {
  private static Supplier<Storage> faulty = MemoryStorage::new;

  /** Run by the test below only: surefire takes no classes with such a name. */
  static class FaultyStorage implements StorageContract {
    @Override
    public Storage storage() {
      return faulty.get();
    }

    @Override
    public int histories() {
      return 8;
    }

    @Override
    public int attempts() {
      return 100;
    }
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        view("prioritised", BrokenStoresTest::reversed),
        view("returned", BrokenStoresTest::shortened),
        view("returned", BrokenStoresTest::reversed),
        view("behind", answer -> List.of()),
        view("ahead", BrokenStoresTest::withoutTheFirst),
        view("passing", answer -> Optional.empty()),
        view("members", BrokenStoresTest::reversed),
        view("barred", BrokenStoresTest::shortened),
        view("lately", BrokenStoresTest::reversed),
        view("lately", BrokenStoresTest::shortened),
        view("memberships", BrokenStoresTest::shortened),
        view("peopleAt", BrokenStoresTest::shortened),
        view("callsTo", BrokenStoresTest::reversed),
        view("contactsWith", BrokenStoresTest::reversed),
        view("openCalls", answer -> List.of()),
        view("busySeats", BrokenStoresTest::shortened),
        view("busyNumbers", BrokenStoresTest::shortened),
        view("standings", BrokenStoresTest::shortened),
        view("nextReturn", answer -> Optional.empty()),
        view("cycles", BrokenStoresTest::reversed),
        view("sessionsOn", BrokenStoresTest::shortened),
        view("facts", BrokenStoresTest::shortened),
        view("last", answer -> Optional.empty()),
        view("lists", BrokenStoresTest::shortened),
        view("sessionsOf", BrokenStoresTest::shortened),
        view("notesAbout", BrokenStoresTest::shortened),
        row(TitleRow.class, row -> Optional.empty()),
        row(NoteRow.class, row -> Optional.of(NoteRow.of(row.note(), row.about(), ""))),
        row(ProfileRow.class, BrokenStoresTest::unnamed),
        row(StandingRow.class, BrokenStoresTest::placeless),
        Arguments.of("organisations share a store", store(OneForAll::new)),
        Arguments.of("a change is acknowledged and lost", store(Forgetful::new)));
  }

  private static Arguments view(String question, UnaryOperator<Object> fault) {
    return Arguments.of(question, store(() -> BrokenViews.answering(question, fault)));
  }

  /** One kind of row is not kept as it was. */
  private static <R extends Row> Arguments row(Class<R> type, Function<R, Optional<R>> fault) {
    UnaryOperator<Object> found =
        answer ->
            ((Optional<?>) answer)
                .flatMap(
                    any ->
                        type.isInstance(any)
                            ? fault.apply(type.cast(any))
                            : Optional.of((Row) any));
    return Arguments.of(type.getSimpleName(), store(() -> BrokenViews.answering("find", found)));
  }

  private static Optional<ProfileRow> unnamed(ProfileRow row) {
    return Optional.of(ProfileRow.of(Supporter.unnamed(row.supporter().id())));
  }

  private static Optional<StandingRow> placeless(StandingRow row) {
    return Optional.of(
        new StandingRow(
            row.session(),
            row.supporter(),
            0,
            row.skips(),
            row.backAt(),
            row.attemptedIn(),
            row.attemptedAt(),
            row.completion(),
            row.priority()));
  }

  private static Supplier<Storage> store(Supplier<Storage> store) {
    return store;
  }

  private static Object reversed(Object answer) {
    List<Object> rows = new ArrayList<>((List<?>) answer);
    Collections.reverse(rows);
    return rows;
  }

  private static Object shortened(Object answer) {
    List<?> rows = (List<?>) answer;
    return rows.subList(0, Math.max(0, rows.size() - 1));
  }

  private static Object withoutTheFirst(Object answer) {
    Stretch stretch = (Stretch) answer;
    return new Stretch(
        stretch.members().stream().skip(1).toList(), stretch.examinedTo(), stretch.end());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultyStoreIsFound(String fault, Supplier<Storage> store) {
    faulty = store;
    long failed =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(FaultyStorage.class))
            .execute()
            .testEvents()
            .failed()
            .count();
    assertThat(failed).as(fault).isPositive();
  }

  /** Keeps everything in one place. */
  private static final class OneForAll implements Storage {
    private final MemoryStorage storage = new MemoryStorage();

    @Override
    public <T> T read(OrganisationId any, Function<? super View, ? extends T> question) {
      return storage.read(Samples.ACME, question);
    }

    @Override
    public <T> T write(OrganisationId any, Function<? super View, Change<T>> decision) {
      return storage.write(Samples.ACME, decision);
    }
  }

  /** Says of every tenth change that it was kept, and it was not. */
  private static final class Forgetful implements Storage {
    private final MemoryStorage storage = new MemoryStorage();
    private final AtomicInteger changes = new AtomicInteger();

    @Override
    public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
      return storage.read(organisation, question);
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      boolean lost = changes.incrementAndGet() % 10 == 0;
      return storage.write(
          organisation,
          view -> lost ? Change.none(decision.apply(view).result()) : decision.apply(view));
    }
  }
}
