package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.facts.OrganisationFact.NumberReleased;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryStorageTest {
  private static final OrganisationId ACME = new OrganisationId("acme");
  private static final OrganisationId OTHER = new OrganisationId("other");
  private static final Stream STREAM = new Stream.OfOrganisation();
  private static final OnceRow ROW = new OnceRow("key", "print", "result");

  private final MemoryStorage storage = new MemoryStorage();

  @Test
  void aGapAmongTheFactsIsRefusedAndNothingIsKept() {
    refused(change(List.of(fact(ACME, 1), fact(ACME, 3)), List.of(ROW)), "fact 3 where 2");
  }

  @Test
  void aFactTwiceIsRefusedAndNothingIsKept() {
    refused(change(List.of(fact(ACME, 1), fact(ACME, 1)), List.of(ROW)), "fact 1 where 2");
  }

  @Test
  void aFactOfAnotherOrganisationIsRefusedAndNothingIsKept() {
    refused(change(List.of(fact(OTHER, 1)), List.of(ROW)), "another organisation");
  }

  private void refused(Change<String> change, String why) {
    assertThatThrownBy(() -> storage.write(ACME, view -> change))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
    assertThat(count(ACME)).isZero();
    assertThat(row(ACME)).isEmpty();
  }

  @Test
  void aDecisionThatThrowsChangesNothingAndTheNextIsHeard() {
    assertThatThrownBy(() -> storage.write(ACME, view -> broken()))
        .isInstanceOf(UnsupportedOperationException.class);
    storage.write(ACME, view -> change(List.of(fact(ACME, 1)), List.of()));
    assertThat(count(ACME)).isEqualTo(1);
  }

  @Test
  void aPlaceThatMemoryCannotHoldIsRefusedAndNothingIsKept() {
    MemberRow row =
        new MemberRow(
            new CallListId("list"),
            new SupporterId("may"),
            1L << 29,
            true,
            true,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());
    refused(change(List.of(fact(ACME, 1)), List.of(ROW, row)), "cannot hold: 536870912");
  }

  @Test
  void whatThereIsNoRoomForIsRefusedAndWhatFitsIsKept() {
    SeededHash hash = new SeededHash(1);
    Shelves shelves = Shelves.empty(new Names(hash, 20_000), new NumberKeys(hash));
    Cabinet cabinet = new Cabinet(ACME, shelves);
    List<Row> many = new ArrayList<>();
    IntStream.range(0, 100).forEach(at -> many.add(person("p".repeat(100) + at)));
    assertThatThrownBy(() -> cabinet.write(view -> change(List.of(), many)))
        .isInstanceOf(MemoryFullException.class);
    cabinet.write(view -> change(List.of(fact(ACME, 1)), many.subList(0, 2)));
    assertThat(cabinet.<Boolean>read(view -> view.find(many.get(1).key()).isPresent())).isTrue();
    assertThat(cabinet.<Boolean>read(view -> view.find(many.get(2).key()).isPresent())).isFalse();
  }

  private static PersonRow person(String id) {
    return PersonRow.known(new SupporterId(id), Optional.empty(), Optional.empty(), Instant.EPOCH);
  }

  private static Change<String> broken() {
    throw new UnsupportedOperationException("no such decision");
  }

  @Test
  void aChangeWithinAQuestionOrADecisionIsRefused() {
    Change<String> nothing = Change.none("");
    assertThatThrownBy(() -> storage.read(ACME, view -> storage.write(ACME, inner -> nothing)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> storage.write(ACME, view -> inner(storage.write(ACME, inner -> nothing))))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Change<String> inner(String result) {
    return Change.none(result);
  }

  @Test
  void oneOrganisationIsNotAskedFromWithinAnother() {
    assertThatThrownBy(() -> storage.read(ACME, view -> storage.read(OTHER, inner -> "")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("within another");
    assertThat(storage.<String>read(OTHER, view -> "heard")).isEqualTo("heard");
  }

  @Test
  @SuppressWarnings("NullAway") // stands for any error in the middle of keeping a change
  void nothingIsToldAfterAChangeBrokeOffInTheMiddle() {
    AdvanceRow unkeepable = new AdvanceRow(null, 1, 1, Instant.EPOCH);
    Change<String> change = change(List.of(fact(ACME, 1)), List.of(unkeepable));
    assertThatThrownBy(() -> storage.write(ACME, view -> change))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> count(ACME))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broke off");
    assertThat(count(OTHER)).isZero();
  }

  @Test
  void aViewIsOfNoUseAfterItsCall() {
    AtomicReference<View> kept = new AtomicReference<>();
    storage.read(ACME, view -> kept.getAndSet(view) == null);
    assertThatThrownBy(() -> kept.get().lists()).isInstanceOf(IllegalStateException.class);
  }

  private int count(OrganisationId organisation) {
    return storage.read(organisation, view -> view.facts(STREAM, 0, 2_000).size());
  }

  private Optional<String> row(OrganisationId organisation) {
    return storage.read(organisation, view -> view.find(ROW.key()).map(OnceRow::result));
  }

  private static Change<String> change(List<Recorded> facts, List<Row> rows) {
    return new Change<>(facts, rows, "done");
  }

  private static Recorded fact(OrganisationId organisation, long sequence) {
    NumberReleased fact = new NumberReleased(NumberKey.of("0".repeat(32)));
    return new Recorded(organisation, STREAM, sequence, Instant.EPOCH, Optional.empty(), fact);
  }
}
