package io.ringcycle.factsfile;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.OrganisationFact.Enrolment;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.facts.SessionFact.SessionCreated;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.TitleRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What there must be of an organisation's changes so that one session is as it was, at any instant.
 *
 * <p>Streams go whole, since they have no gaps: that of the organisation, those of the session and
 * its list, and those of all sessions and lists that ever had to do with a person of that list or
 * their number. Of what no fact could bring back, it has the profiles and notes of the list's
 * people and the titles of sessions; never a secret, nor a memory of commands. For one thread.
 */
final class Excerpt {
  private final OrganisationId organisation;
  private final Supplier<java.util.stream.Stream<ChangeRecord>> source;
  private final Set<Stream> streams = new HashSet<>();
  private final Set<Object> concerned = new HashSet<>();
  private final Map<SessionId, CallListId> lists = new HashMap<>();

  private Excerpt(
      OrganisationId organisation, Supplier<java.util.stream.Stream<ChangeRecord>> source) {
    this.organisation = organisation;
    this.source = source;
  }

  /** Reads the changes twice; {@link IllegalArgumentException} if there is no such session. */
  static Excerpt of(
      OrganisationId organisation,
      SessionId session,
      Supplier<java.util.stream.Stream<ChangeRecord>> source) {
    Excerpt excerpt = new Excerpt(organisation, source);
    excerpt.choose(session);
    return excerpt;
  }

  private void choose(SessionId session) {
    Map<SupporterId, Set<NumberKey>> numbers = new HashMap<>();
    Map<CallListId, Set<SupporterId>> people = new HashMap<>();
    each(fact -> learn(fact, numbers, people));
    CallListId list = lists.get(session);
    if (list == null) {
      throw new IllegalArgumentException("there is no such session in the organisation");
    }
    for (SupporterId member : people.getOrDefault(list, Set.of())) {
      concerned.add(member);
      concerned.addAll(numbers.getOrDefault(member, Set.of()));
    }
    take(new Stream.OfOrganisation());
    take(new Stream.OfList(list));
    take(new Stream.OfSession(session));
    each(this::takeIfConcerned);
  }

  private void each(Consumer<Fact> consumer) {
    try (java.util.stream.Stream<ChangeRecord> changes = ours()) {
      changes.flatMap(one -> one.facts().stream()).map(Recorded::fact).forEach(consumer);
    }
  }

  private java.util.stream.Stream<ChangeRecord> ours() {
    return source.get().filter(one -> one.organisation().equals(organisation));
  }

  private void learn(
      Fact fact,
      Map<SupporterId, Set<NumberKey>> numbers,
      Map<CallListId, Set<SupporterId>> people) {
    if (fact instanceof SessionCreated created) {
      lists.put(created.session(), created.list());
    } else if (fact instanceof MembersAdded added) {
      people.computeIfAbsent(added.list(), any -> new HashSet<>()).addAll(added.supporters());
    }
    Parts.all(fact)
        .filter(Enrolment.class::isInstance)
        .map(Enrolment.class::cast)
        .forEach(
            one ->
                numbers
                    .computeIfAbsent(one.supporter(), any -> new HashSet<>())
                    .addAll(one.number().stream().toList()));
  }

  private void takeIfConcerned(Fact fact) {
    if (!streams.contains(Stream.of(fact)) && Parts.all(fact).anyMatch(concerned::contains)) {
      take(Stream.of(fact));
      Optional.of(fact)
          .filter(SessionFact.class::isInstance)
          .map(ofSession -> lists.get(((SessionFact) ofSession).session()))
          .ifPresent(list -> take(new Stream.OfList(list)));
    }
  }

  private void take(Stream stream) {
    streams.add(stream);
  }

  /** Whether the stream is in it. */
  boolean has(Stream stream) {
    return streams.contains(stream);
  }

  /** These changes in order, none of them empty. Close the stream. */
  java.util.stream.Stream<ChangeRecord> changes() {
    return ours().map(this::part).filter(one -> !one.isEmpty());
  }

  private ChangeRecord part(ChangeRecord change) {
    List<Recorded> facts =
        change.facts().stream().filter(fact -> streams.contains(fact.stream())).toList();
    List<Kept> kept = change.kept().stream().filter(this::tellsOfThem).toList();
    return new ChangeRecord(organisation, facts, kept);
  }

  private boolean tellsOfThem(Kept row) {
    if (row instanceof TitleRow title) {
      return streams.contains(new Stream.OfSession(title.session()));
    } else if (row instanceof NoteRow note) {
      return concerned.contains(note.about());
    }
    return row instanceof ProfileRow profile && concerned.contains(profile.supporter().id());
  }
}
