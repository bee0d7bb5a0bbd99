package io.ringcycle.engine;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.fold.Fold;
import io.ringcycle.fold.Overlay;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.TelephonyCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One command at work: what it sees, and what it has decided so far. Used by one thread. */
final class Work {
  private final OrganisationId organisation;
  private final Optional<CallerId> by;
  private final View view;
  private final Overlay rows;
  private final Settings settings;
  private final Instant clock;
  private final Map<Stream, Latest> last = new HashMap<>();
  private final List<Recorded> facts = new ArrayList<>();
  private final List<TelephonyCommand> commands = new ArrayList<>();

  Work(
      OrganisationId organisation,
      Optional<CallerId> by,
      View view,
      Settings settings,
      Instant clock) {
    this.organisation = organisation;
    this.by = by;
    this.view = view;
    this.rows = new Overlay(view);
    this.settings = settings;
    this.clock = clock;
  }

  OrganisationId organisation() {
    return organisation;
  }

  /** The state before this command. */
  View view() {
    return view;
  }

  /** The same for whoever searches, and looks again at what they find. */
  View search() {
    return view.unwatched();
  }

  Settings settings() {
    return settings;
  }

  /** The present, but never earlier than what that stream has recorded. */
  Instant now(Stream stream) {
    return last(stream).map(Latest::at).filter(at -> at.isAfter(clock)).orElse(clock);
  }

  /** The row as this command has left it. */
  <R extends Row> Optional<R> find(RowKey<R> key) {
    return rows.find(key);
  }

  /** The row as this command has left it, or a refusal. */
  <R extends Row> R find(RowKey<R> key, Refusal otherwise) {
    return rows.find(key).orElseThrow(() -> new RefusedException(otherwise));
  }

  /** The row, which the facts say is there. */
  <R extends Row> R get(RowKey<R> key) {
    return rows.get(key);
  }

  /** Decides a fact. */
  void record(Fact fact) {
    record(by, fact);
  }

  /** Decides a fact that nobody's hand brought about. */
  void recordAsSystem(Fact fact) {
    record(Optional.empty(), fact);
  }

  private void record(Optional<CallerId> author, Fact fact) {
    Stream stream = Stream.of(fact);
    long sequence = last(stream).map(Latest::sequence).orElse(0L) + 1;
    Recorded recorded = new Recorded(organisation, stream, sequence, now(stream), author, fact);
    last.put(stream, Latest.of(recorded));
    facts.add(recorded);
    Fold.apply(rows, recorded);
  }

  private Optional<Latest> last(Stream stream) {
    return Optional.ofNullable(last.get(stream)).or(() -> view.last(stream));
  }

  /** Keeps personal text. */
  void keep(Kept row) {
    rows.put(row);
  }

  /** Means to tell the telephone, once all is kept. */
  void tell(TelephonyCommand command) {
    commands.add(command);
  }

  List<Recorded> facts() {
    return facts;
  }

  Collection<Row> written() {
    return rows.written();
  }

  List<TelephonyCommand> commands() {
    return commands;
  }

  <T> Change<T> change(T result) {
    return new Change<>(facts, List.copyOf(rows.written()), result);
  }
}
