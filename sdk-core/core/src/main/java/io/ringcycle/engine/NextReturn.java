package io.ringcycle.engine;

import io.ringcycle.fold.Overlay;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Eligible;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.SupporterId;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.ListRow.ExclusionsSince;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next instant at which the clock alone may bring somebody back: a skip or a cooldown ends, a
 * number becomes free. It may be too early, never too late.
 */
record NextReturn(View view, Subjects subjects, Settings settings, Instant now) {
  private static final int PAGE = 256;

  Optional<Instant> instant() {
    SessionRow session = subjects.session();
    Stream<Instant> skips = view.nextReturn(session.session(), now).stream();
    Stream<Instant> cooldowns = exclusions().flatMap(this::cooldowns);
    return Stream.of(skips, cooldowns, leases(), lines(), known())
        .flatMap(ends -> ends)
        .filter(now::isBefore)
        .min(Instant::compareTo);
  }

  /** The same, where nobody is available: if the clock alone will not do it, a new cycle may. */
  Eligible eligible() {
    return instant().<Eligible>map(Eligible.At::new).orElseGet(() -> new Eligible.NewCycle(now));
  }

  /** Whoever was passed over waits by what was in force then. */
  private Stream<Exclusions> exclusions() {
    return subjects.list().exclusions().stream().map(ExclusionsSince::exclusions).distinct();
  }

  private Stream<Instant> cooldowns(Exclusions exclusions) {
    CallListId list = subjects.list().list();
    Duration contacts = exclusions.betweenContacts();
    Duration attempts = exclusions.betweenAttempts();
    Stream<Instant> contacted = first(list, Happening.CONTACT, contacts);
    Stream<Instant> attempted = first(list, Happening.ATTEMPT, attempts);
    return Stream.concat(contacted, attempted);
  }

  private Stream<Instant> first(CallListId list, Happening what, Duration pause) {
    return view.lately(list, what, Mark.after(now.minus(pause)), Instant.MAX, 1).stream()
        .flatMap(row -> what.lastTo(row).stream())
        .map(at -> at.plus(pause));
  }

  /** Numbers of the list that may be taken: those on which somebody was called of late. */
  private Stream<Instant> leases() {
    CallListId list = subjects.list().list();
    Mark since = Mark.from(now.minus(settings.longestLease()));
    List<SupporterId> called =
        new Pages<MemberRow, Mark>(
                PAGE,
                after -> view.lately(list, Happening.ATTEMPT, after, Instant.MAX, PAGE),
                row -> Happening.ATTEMPT.markOf(row).orElseThrow())
            .from(since)
            .map(MemberRow::supporter)
            .toList();
    return InParts.of(view, subjects.session().session(), called)
        .flatMap(supporter -> view.find(new PersonRow.Key(supporter)).stream())
        .flatMap(person -> person.number().stream())
        .flatMap(number -> view.callsTo(number, Overlay.CALLS_LOOKED_AT).stream().limit(1))
        .map(CallRow::freeAt);
  }

  /** Those of whom it was recorded when their number is free at last. */
  private Stream<Instant> known() {
    return first(subjects.list().list(), Happening.COMEBACK, Duration.ZERO);
  }

  private Stream<Instant> lines() {
    return view.onTheLine(subjects.list().list()).stream()
        .flatMap(member -> view.find(new PersonRow.Key(member.supporter())).stream())
        .flatMap(person -> person.number().stream())
        .flatMap(number -> view.find(new NumberRow.Key(number)).stream())
        .flatMap(number -> number.lines().stream())
        .map(NumberRow.OnTheLine::until);
  }
}
