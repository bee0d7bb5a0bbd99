package io.ringcycle.lincheck;

import io.ringcycle.spi.storage.Latest;
import static io.ringcycle.lincheck.Samples.LIST;
import static io.ringcycle.lincheck.Samples.NOON;
import static io.ringcycle.lincheck.Samples.SESSION;
import static io.ringcycle.lincheck.Samples.US;

import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/**
 * What the engine asks of a store, on one list and one session: decisions that look before they
 * change, and questions. {@link OneAfterTheOther} says what each must answer.
 */
@Param(name = "person", gen = IntGen.class, conf = "1:3")
@Param(name = "count", gen = IntGen.class, conf = "0:2")
public abstract class Operations {
  private static final Stream STREAM = new Stream.OfList(LIST);

  final Storage storage;

  Operations(Storage storage) {
    this.storage = storage;
  }

  /** Whoever is not on the list joins at the tail: the place is the number of the fact. */
  @Operation
  public long join(@Param(name = "person") int person) {
    return storage.<Long>write(US, view -> joining(view, Samples.person(person)));
  }

  private static Change<Long> joining(View view, SupporterId person) {
    Optional<MemberRow> known = view.find(new MemberRow.Key(LIST, person));
    if (known.filter(MemberRow::live).isPresent()) {
      return Change.none(known.get().place());
    }
    long place = next(view);
    Recorded fact = Samples.fact(place, new MembersAdded(LIST, place, List.of(person)));
    MemberRow row = known.map(one -> one.joining(place)).orElse(Samples.member(person, place));
    return new Change<>(List.of(fact), List.of(row), place);
  }

  static long next(View view) {
    return view.last(STREAM).map(Latest::sequence).orElse(0L) + 1;
  }

  /** Whoever is on the list leaves it. */
  @Operation
  public boolean leave(@Param(name = "person") int person) {
    return storage.<Boolean>write(US, view -> leaving(view, Samples.person(person)));
  }

  private static Change<Boolean> leaving(View view, SupporterId person) {
    return view.find(new MemberRow.Key(LIST, person))
        .filter(MemberRow::live)
        .map(
            member ->
                new Change<>(
                    List.of(Samples.fact(next(view), new MembersRemoved(LIST, List.of(person)))),
                    List.of(member.leaving()),
                    true))
        .orElse(Change.none(false));
  }

  /** The next one in list order is taken out of the queue for good. */
  @Operation
  public String take() {
    return storage.write(US, Operations::taking);
  }

  private static Change<String> taking(View view) {
    return view.ahead(SESSION, LIST, 0, since(0), 1).members().stream()
        .findFirst()
        .map(member -> finishing(view, member))
        .orElse(Change.none("nobody"));
  }

  private static Change<String> finishing(View view, MemberRow member) {
    StandingRow row = Samples.finished(standing(view, member.supporter()), member.place());
    return new Change<>(List.of(), List.of(row), member.supporter().value());
  }

  private static StandingRow standing(View view, SupporterId person) {
    return view.find(new StandingRow.Key(SESSION, person))
        .orElse(StandingRow.untouched(SESSION, person, 0));
  }

  /** In front of all others who are prioritised. */
  @Operation
  public long prioritise(@Param(name = "person") int person) {
    return storage.<Long>write(US, view -> prioritising(view, Samples.person(person)));
  }

  private static Change<Long> prioritising(View view, SupporterId person) {
    long rank =
        view.prioritised(SESSION, Long.MAX_VALUE, 1).stream()
            .flatMap(row -> row.priority().stream())
            .mapToLong(priority -> priority.rank() + 1)
            .findFirst()
            .orElse(1);
    StandingRow row = Samples.ranked(standing(view, person), rank);
    return new Change<>(List.of(), List.of(row), rank);
  }

  /** Those who are prioritised, and who is ahead, from one state. */
  @Operation
  public String queue(@Param(name = "count") int hours) {
    return storage.read(US, view -> front(view) + " then " + ahead(view, since(hours)));
  }

  private static List<String> front(View view) {
    return view.prioritised(SESSION, Long.MAX_VALUE, 9).stream()
        .map(row -> row.supporter().value())
        .toList();
  }

  private static List<String> ahead(View view, Eligibility clock) {
    return names(view.ahead(SESSION, LIST, 0, clock, 9).members());
  }

  /** Nobody has been called, so that all of them admit everybody; memory keeps an index of each. */
  private static Eligibility since(int hours) {
    return new Eligibility(NOON, 1, Exclusions.NONE.betweenContacts(Duration.ofHours(hours)));
  }

  static List<String> names(List<MemberRow> members) {
    return members.stream().map(member -> member.supporter().value()).toList();
  }

  /** The numbers of the facts beyond one. */
  @Operation
  public String facts(@Param(name = "count") int after) {
    return storage.read(
        US, view -> view.facts(STREAM, after, 9).stream().map(Recorded::sequence).toList() + "");
  }

  /** The place of somebody, if they are on the list. */
  @Operation
  public long find(@Param(name = "person") int person) {
    return storage.<Long>read(
        US,
        view ->
            view.find(new MemberRow.Key(LIST, Samples.person(person)))
                .filter(MemberRow::live)
                .map(MemberRow::place)
                .orElse(0L));
  }
}
