package io.ringcycle.tck;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream.OfSession;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.TitleRow;
import io.ringcycle.tck.FaultyStores.BreaksOff;
import io.ringcycle.tck.FaultyStores.Forgetful;
import io.ringcycle.tck.FaultyStores.ForgetsCase;
import io.ringcycle.tck.FaultyStores.Hasty;
import io.ringcycle.tck.FaultyStores.LooksAnew;
import io.ringcycle.tck.FaultyStores.LooksAtNumbersOnly;
import io.ringcycle.tck.FaultyStores.OneForAll;
import io.ringcycle.tck.FaultyStores.RowsLater;
import io.ringcycle.tck.FaultyStores.WatchesWhatItWrites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A contract that every store fulfils proves nothing: each of these faults must be found, and by
 * those tests whose rule it breaks.
 */
class BrokenStoresTest {
  private static final String GAP = "aFactThatLeavesANumberOutIsRefused";
  private static final String AGAIN = "aFactWhoseNumberWasGivenIsRefused";
  private static final String FOREIGN = "aFactOfAnotherOrganisationIsRefused";
  private static final String AS_A_SCAN = "everyAnswerIsThatOfAFullScanAfterAnyHistory";
  private static final String AS_KEPT = "everyRowIsFoundAsItWasKept";
  private static final String APART = "everyAnswerIsOfTheOrganisationThatAsks";
  private static final String NOTHING_LOST = "threadsThatChangeTheSameThingLoseNothing";
  private static final String ONE_GETS_IT = "ofTwoWhoClaimTheSameThingAtOnceOneGetsIt";
  private static final String ONE_STATE = "whatAQuestionSeesIsOfOneStateWhateverIsKeptMeanwhile";
  private static final String AS_FACTS = "factsAndRowsAreFoundAsTheyWereKept";

  private static Supplier<Storage> planted = MemoryStorage::new;

  /** Run by the tests below only: surefire takes no classes with such a name. */
  static class OnTrial implements StorageContract {
    @Override
    public Storage storage() {
      return planted.get();
    }

    @Override
    public int histories() {
      return 16;
    }

    @Override
    public int attempts() {
      return 100;
    }
  }

  static Stream<Arguments> changesKeptInTheWrongWay() {
    return Stream.of(
        fault("organisations share a store", OneForAll::new, "anOrganisationSeesNothingOfAnother"),
        fault("a change is acknowledged and lost", Forgetful::new, NOTHING_LOST, AS_KEPT),
        fault("a change breaks off and is acknowledged", BreaksOff::new, AS_KEPT),
        fault(
            "rows of a refused change stay",
            () -> new Unchecked(BrokenStoresTest::inPlace, (view, row) -> true),
            GAP,
            AGAIN,
            FOREIGN,
            "afterARefusedChangeTheNextOneGoesOnFromTheLastThatWasKept"),
        fault(
            "rows that a refused change replaces stay replaced",
            () ->
                new Unchecked(
                    BrokenStoresTest::inPlace, (view, row) -> view.find(row.key()).isPresent()),
            GAP,
            AGAIN,
            FOREIGN,
            "afterARefusedChangeTheNextOneGoesOnFromTheLastThatWasKept"),
        fault("facts are kept before their rows", RowsLater::new, AS_FACTS),
        fault("upper case is lower case", ForgetsCase::new, "idsThatLookAlikeAreNotTheSame"));
  }

  static Stream<Arguments> factsThatAreNotRefused() {
    return Stream.of(
        accepts("a gap", (ours, fact, last) -> ours && fact.sequence() > last, GAP),
        accepts(
            "a gap in a session",
            (ours, fact, last) ->
                ours && fact.sequence() > last && (isOfSession(fact) || goesOn(fact, last)),
            GAP),
        accepts(
            "a number that was given",
            (ours, fact, last) -> ours && fact.sequence() <= last + 1,
            AGAIN),
        accepts(
            "a fact of another organisation", (ours, fact, last) -> goesOn(fact, last), FOREIGN));
  }

  private static boolean inPlace(boolean ours, Recorded fact, long last) {
    return ours && goesOn(fact, last);
  }

  private static boolean goesOn(Recorded fact, long last) {
    return fact.sequence() == last + 1;
  }

  private static boolean isOfSession(Recorded fact) {
    return fact.stream() instanceof OfSession;
  }

  private static Arguments accepts(String name, Unchecked.Check check, String... found) {
    return fault(name + " is accepted", () -> new Unchecked(check, (view, row) -> false), found);
  }

  static Stream<Arguments> decisionsThatMeet() {
    return Stream.of(
        fault("two decide before either is kept", Hasty::new, ONE_GETS_IT),
        fault("two decide who keep different facts", LooksAtNumbersOnly::new, ONE_GETS_IT),
        fault(
            "two decide who replace different rows",
            WatchesWhatItWrites::new,
            "ofTwoWhoEachLookAtWhatTheOtherChangesOneIsAskedAgain",
            "whoeverIsGivenANumberWhileItIsClaimedKnowsOfTheClaimOrIsKnownToIt",
            "whoeverIsPutOnAListWhileTheyAreClaimedKnowsOfTheClaimOrIsKnownToIt",
            "ofTwoWhoOpenASessionForOneCallerAtOnceOneFindsTheOthers"),
        fault("each answer is of another state", LooksAnew::new, ONE_STATE));
  }

  static Stream<Arguments> questionsAnsweredWrongly() {
    return Stream.of(
        view("prioritised", WrongAnswers::reversed),
        view("returned", WrongAnswers::shortened),
        view("returned", WrongAnswers::reversed),
        view("behind", answer -> List.of()),
        view("ahead", WrongAnswers::withoutTheFirst),
        view("passing", answer -> Optional.empty()),
        view("members", WrongAnswers::reversed),
        view("barred", WrongAnswers::shortened),
        view("lately", WrongAnswers::reversed),
        view("lately", WrongAnswers::shortened),
        view("memberships", WrongAnswers::shortened),
        view("peopleAt", WrongAnswers::shortened),
        view("callsTo", WrongAnswers::reversed),
        view("contactsWith", WrongAnswers::reversed),
        view("busyCalls", answer -> List.of()),
        view("busySeats", WrongAnswers::shortened),
        view("onTheLine", WrongAnswers::shortened),
        view("standings", WrongAnswers::shortened),
        view("nextReturn", answer -> Optional.empty()),
        view("cycles", WrongAnswers::reversed),
        view("sessionsOn", WrongAnswers::shortened),
        view("facts", WrongAnswers::shortened),
        view("last", answer -> Optional.empty()),
        view("lists", WrongAnswers::shortened),
        view("sessionsOf", WrongAnswers::shortened),
        view("notesAbout", WrongAnswers::shortened));
  }

  private static Arguments view(String question, UnaryOperator<Object> wrong) {
    return fault(question, () -> BrokenViews.answering(question, wrong), AS_A_SCAN);
  }

  static Stream<Arguments> rowsNotFoundAsTheyWereKept() {
    return Stream.of(
        row(TitleRow.class, row -> Optional.empty()),
        row(NoteRow.class, row -> Optional.of(NoteRow.of(row.note(), row.about(), ""))),
        row(ProfileRow.class, WrongAnswers::unnamed),
        row(StandingRow.class, WrongAnswers::placeless));
  }

  static Stream<Arguments> rowsCut() {
    return Stream.of(
        row(MemberRow.class, row -> Cuts.cut(row, SECONDS)),
        row(MemberRow.class, row -> Cuts.cut(row, MILLIS)),
        row(StandingRow.class, row -> Cuts.cut(row, SECONDS)),
        row(StandingRow.class, row -> Cuts.cut(row, MILLIS)),
        row(CycleRow.class, row -> Cuts.cut(row, SECONDS)),
        row(CycleRow.class, row -> Cuts.cut(row, MILLIS)),
        row(ProfileRow.class, Cuts::withoutTags),
        row(ProfileRow.class, Cuts::withoutDetails),
        row(ProfileRow.class, Cuts::detailsInAnotherOrder),
        row(ProfileRow.class, Cuts::tagsInAnotherOrder),
        row(NoteRow.class, Cuts::withoutLabels),
        row(NoteRow.class, row -> Cuts.only(row, "[^\\x00-\\x7f]")),
        row(NoteRow.class, row -> Cuts.only(row, "[^\\x{0}-\\x{ffff}]")),
        row(NoteRow.class, row -> Cuts.shortened(row, 4_000)));
  }

  private static <R extends Row> Arguments row(Class<R> type, Function<R, Optional<R>> wrong) {
    UnaryOperator<Object> found = WrongAnswers.about(type, wrong);
    return fault(type.getSimpleName(), () -> BrokenViews.answering("find", found), AS_KEPT);
  }

  static Stream<Arguments> questionsThatForgetWhoAsks() {
    return Stream.of(
            "lists",
            "sessionsOf",
            "sessionsOn",
            "peopleAt",
            "busyCalls",
            "busySeats",
            "onTheLine",
            "callsTo",
            "contactsWith",
            "memberships",
            "members",
            "cycles",
            "notesAbout",
            "standings",
            "prioritised",
            "behind",
            "lately",
            "barred",
            "facts")
        .map(question -> fault(question + " of all", () -> new Leaking(question), APART));
  }

  private static Arguments fault(String name, Supplier<Storage> store, String... found) {
    return Arguments.of(name, store, Set.of(found));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({
    "changesKeptInTheWrongWay",
    "factsThatAreNotRefused",
    "decisionsThatMeet",
    "questionsAnsweredWrongly",
    "rowsNotFoundAsTheyWereKept",
    "rowsCut",
    "questionsThatForgetWhoAsks"
  })
  void everyFaultIsFoundByTheRuleThatItBreaks(
      String name, Supplier<Storage> store, Set<String> found) {
    planted = store;
    assertThat(Trial.failures(OnTrial.class, found)).as(name).isEqualTo(found);
  }

  static Stream<Arguments> stores() {
    return Stream.of(
        fault("in memory", MemoryStorage::new),
        fault("a full scan", () -> new Unchecked(BrokenStoresTest::inPlace, (view, row) -> false)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void aStoreWithoutAFaultFulfilsTheContract(
      String name, Supplier<Storage> store, Set<String> found) {
    planted = store;
    assertThat(Trial.failures(OnTrial.class)).as(name).isEqualTo(found);
  }
}
