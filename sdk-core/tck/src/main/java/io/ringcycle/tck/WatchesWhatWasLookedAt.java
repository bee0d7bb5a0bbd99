package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.SessionCreated;
import io.ringcycle.facts.SessionKind;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Nobody decides by what somebody else has changed meanwhile, be it theirs to change or not. */
public interface WatchesWhatWasLookedAt extends StoreUnderTest {
  /** Neither would have changed anything after the other. */
  @Test
  @Rule("LEASE-1")
  default void ofTwoWhoEachLookAtWhatTheOtherChangesOneIsAskedAgain()
      throws InterruptedException, ExecutionException {
    Storage storage = storage();
    OnceRow one = new OnceRow("one", "print", "free");
    OnceRow two = new OnceRow("two", "print", "free");
    storage.write(ACME, view -> new Change<>(List.of(), List.of(one, two), ""));
    List<String> results =
        meet(storage, view -> take(view, one, two), view -> take(view, two, one));
    assertThat(results).containsExactlyInAnyOrder("taken", "left");
  }

  private static Change<String> take(View view, OnceRow mine, OnceRow other) {
    boolean free = view.find(other.key()).filter(other::equals).isPresent();
    boolean still = view.find(mine.key()).filter(mine::equals).isPresent();
    return free && still
        ? new Change<>(List.of(), List.of(new OnceRow(mine.once(), "print", "taken")), "taken")
        : Change.none("left");
  }

  /** A claim reaches whoever was given the number meanwhile, or they are given a claimed number. */
  @Test
  @Rule({"LEASE-1", "LEASE-2"})
  default void whoeverIsGivenANumberWhileItIsClaimedKnowsOfTheClaimOrIsKnownToIt()
      throws InterruptedException, ExecutionException {
    Storage storage = storage();
    People.enrol(storage, "mum");
    List<String> results =
        meet(
            storage,
            view -> People.claim(view, "people " + view.peopleAt(People.NUMBER).size()),
            view -> giveNumber(view, "son"));
    assertThat(results).isNotEqualTo(List.of("people 1", "token 0"));
  }

  private static Change<String> giveNumber(View view, String name) {
    NumberRow number = view.find(new NumberRow.Key(People.NUMBER)).orElseThrow();
    Row son = People.person(name);
    return new Change<>(List.of(), List.of(son), "token " + number.token());
  }

  /** So it is with whoever is put on another list. */
  @Test
  @Rule({"COOL-2", "LIST-1"})
  default void whoeverIsPutOnAListWhileTheyAreClaimedKnowsOfTheClaimOrIsKnownToIt()
      throws InterruptedException, ExecutionException {
    Storage storage = storage();
    People.enrol(storage, "mum");
    SupporterId mum = new SupporterId("mum");
    List<String> results =
        meet(
            storage,
            view -> People.claim(view, "lists " + view.memberships(mum).size()),
            view -> join(view, mum));
    assertThat(results).isNotEqualTo(List.of("lists 1", "token 0"));
  }

  private static Change<String> join(View view, SupporterId mum) {
    PersonRow person = view.find(new PersonRow.Key(mum)).orElseThrow();
    NumberRow number = view.find(new NumberRow.Key(People.NUMBER)).orElseThrow();
    Row member = People.member(People.SQUARE, person.supporter(), 1);
    return new Change<>(List.of(), List.of(member), "token " + number.token());
  }

  /** A caller who opens a session twice at once has one. */
  @Test
  @Rule("SESS-7")
  default void ofTwoWhoOpenASessionForOneCallerAtOnceOneFindsTheOthers()
      throws InterruptedException, ExecutionException {
    Storage storage = storage();
    People.enrol(storage, "mum");
    meet(storage, view -> open(view, "first"), view -> open(view, "second"));
    int sessions = storage.<Integer>read(ACME, view -> view.sessionsOf(new CallerId("ada")).size());
    assertThat(sessions).as("personal sessions of one caller on one list").isEqualTo(1);
  }

  private static Change<String> open(View view, String id) {
    CallerId ada = new CallerId("ada");
    if (!view.sessionsOf(ada).isEmpty()) {
      return Change.none("there is one");
    }
    CallListId list = People.STREET;
    SessionId session = new SessionId(id);
    Recorded fact =
        Samples.fact(ACME, new SessionCreated(session, list, ada, SessionKind.PERSONAL), 1);
    return new Change<>(List.of(fact), List.of(People.session(session, ada)), "opened");
  }

  private static List<String> meet(
      Storage storage, Function<View, Change<String>> one, Function<View, Change<String>> other)
      throws InterruptedException, ExecutionException {
    Meanwhile<String> rival = new Meanwhile<>(storage, other);
    String first =
        storage.write(
            ACME,
            view -> {
              Change<String> change = one.apply(view);
              rival.decides();
              return change;
            });
    return List.of(first, rival.result());
  }
}
