package io.ringcycle.benchmarks;

import io.ringcycle.Replay;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact.ContactImported;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact.Prioritised;
import io.ringcycle.facts.SessionFact.Skipped;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactMethod;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SkipRule;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.NoteRow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What has happened to many people, told in facts: those that the commands would have recorded, put
 * into the store as any facts are that were kept elsewhere. A million commands would take longer.
 */
final class Past {
  private static final int AT_ONCE = 64;

  private final Stage stage;
  private final SessionId session;
  private final List<Recorded> facts = new ArrayList<>();
  private final List<Kept> notes = new ArrayList<>();

  private Past(Stage stage) {
    this.stage = stage;
    this.session = stage.session().id();
  }

  static Past of(Stage stage) {
    return new Past(stage);
  }

  void skipped(IntStream places, SkipRule rule) {
    each(places, place -> skip(place, rule, Optional.empty()));
  }

  void removed(IntStream places) {
    each(
        places,
        place -> {
          NoteId reason = new NoteId("reason-" + place);
          notes.add(NoteRow.of(reason, People.id(place), "asked for it"));
          return skip(place, new SkipRule.Removal(), Optional.of(reason));
        });
  }

  private Skipped skip(int place, SkipRule rule, Optional<NoteId> reason) {
    return new Skipped(session, People.id(place), rule, Stage.ADA.zone(), reason);
  }

  /** A contact in the session, without a call. */
  void completed(IntStream places) {
    int cycle = stage.session().view().cycle();
    each(
        places,
        place ->
            new ContactLogged(
                session, contact(place), People.id(place), Optional.empty(), cycle, meaningful()));
  }

  /** A contact that another system knows of, so long ago. */
  void contactedElsewhere(IntStream places, Duration ago) {
    Instant metAt = stage.clock().now().minus(ago);
    each(
        places,
        place -> new ContactImported(contact(place), People.id(place), metAt, meaningful()));
  }

  private static ContactId contact(int place) {
    return new ContactId("contact-" + place);
  }

  private static ContactDetails meaningful() {
    return new ContactDetails(
        ContactResult.MEANINGFUL,
        Optional.empty(),
        ContactMethod.PHONE_CALL,
        Optional.empty(),
        false);
  }

  /** Put right behind somebody who is next, one after another. */
  void prioritised(IntStream places, int next) {
    each(places, place -> new Prioritised(session, People.id(place), Optional.of(People.id(next))));
  }

  /** One fact about each of them. */
  private interface Told {
    Fact about(int place);
  }

  private void each(IntStream places, Told told) {
    places.forEach(place -> add(told.about(place)));
    keep();
  }

  private void add(Fact fact) {
    Stream stream = Stream.of(fact);
    long sequence = facts.isEmpty() ? last(stream) : facts.get(facts.size() - 1).sequence();
    facts.add(
        new Recorded(
            Stage.ADA.organisation(),
            stream,
            sequence + 1,
            stage.clock().now(),
            Optional.of(Stage.ADA.id()),
            fact));
    if (facts.size() == AT_ONCE) {
      keep();
    }
  }

  private long last(Stream stream) {
    return stage
        .store()
        .<Long>read(
            Stage.ADA.organisation(), view -> view.last(stream).map(Latest::sequence).orElse(0L));
  }

  private void keep() {
    Replay.apply(stage.store(), Stage.ADA.organisation(), facts, notes);
    facts.clear();
    notes.clear();
  }
}
