package io.ringcycle.tck;

import static io.ringcycle.model.Exclusions.Completion.PER_SESSION;
import static io.ringcycle.model.Exclusions.Completion.WHOLE_LIST;

import io.ringcycle.facts.Stream;
import io.ringcycle.fold.Overlay;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.QueueIndex.Behind;
import io.ringcycle.spi.storage.QueueIndex.Stretch;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Everything that a view can be asked, about something drawn by chance; asked twice alike. */
final class Questions {
  private final Random chance;
  private final View view;
  private final CallListId list;
  private final SessionId session;
  private final SupporterId supporter;
  private final Instant instant;
  private final Mark mark;
  private final long place;
  private final int limit;
  private final Eligibility eligibility;

  Questions(long seed, View view, Instant now) {
    this.chance = new Random(seed);
    this.view = view;
    this.list = pick(view.lists()).list();
    this.session = pick(view.sessionsOn(list)).session();
    this.supporter = pick(view.members(list, -1, 100), new SupporterId("nobody"));
    Instant about = now.minus(Duration.ofMinutes(chance.nextInt(300)));
    this.instant = about.plus(chance.nextLong(3) - 1, ChronoUnit.MICROS);
    this.mark = mark();
    this.place = chance.nextLong(20) - 1;
    this.limit = 1 + chance.nextInt(6);
    this.eligibility = new Eligibility(instant, cycle(), exclusions());
    expect();
  }

  /** Before or behind all of an instant, or at somebody in the middle of it. */
  private Mark mark() {
    Happening what = pick(List.of(Happening.values()));
    List<MemberRow> some = view.lately(list, what, Mark.from(Instant.MIN), Instant.MAX, 100);
    if (!some.isEmpty() && chance.nextBoolean()) {
      return what.markOf(pick(some)).orElseThrow();
    }
    return chance.nextBoolean() ? Mark.after(instant) : Mark.from(instant);
  }

  /** Whether or not a store was told what is coming, it answers the same. */
  private void expect() {
    List<SupporterId> people =
        view.members(list, -1, 100).stream().map(MemberRow::supporter).toList();
    if (chance.nextBoolean()) {
      view.expect(Expected.of(people).in(session));
    }
  }

  private int cycle() {
    return view.find(new SessionRow.Key(session)).orElseThrow().cycle();
  }

  private Exclusions exclusions() {
    return Exclusions.NONE
        .betweenContacts(Duration.ofMinutes(45))
        .betweenAttempts(Duration.ofMinutes(chance.nextInt(2) * 20L))
        .completing(chance.nextBoolean() ? WHOLE_LIST : PER_SESSION);
  }

  private <T> T pick(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private SupporterId pick(List<MemberRow> all, SupporterId otherwise) {
    return all.isEmpty() ? otherwise : pick(all).supporter();
  }

  List<Object> answers() {
    return List.of(queue(), roster(), history(), journal());
  }

  private List<Object> queue() {
    Instant until = instant.plus(Duration.ofHours(2));
    return List.of(
        view.prioritised(session, place, limit),
        view.prioritised(session, Long.MAX_VALUE, limit),
        view.returned(session, cycle(), place, mark, until, limit),
        each(what -> view.behind(behind(), what, mark, until, limit)),
        ahead(),
        view.passing(session, cycle(), place, limit),
        view.nextReturn(session, instant));
  }

  private Behind behind() {
    return new Behind(session, list, place, eligibility);
  }

  private static List<List<MemberRow>> each(Function<Happening, List<MemberRow>> question) {
    return Arrays.stream(Happening.values()).map(question).toList();
  }

  private record QueueAnswer(List<MemberRow> members, boolean end) {}

  /** A store may stop wherever it likes, so it is asked until it has found enough. */
  private QueueAnswer ahead() {
    List<MemberRow> found = new ArrayList<>();
    Stretch stretch = stretch(place);
    found.addAll(stretch.members());
    while (found.size() < limit && !stretch.end()) {
      stretch = stretch(stretch.examinedTo());
      found.addAll(stretch.members());
    }
    return new QueueAnswer(found.subList(0, Math.min(limit, found.size())), found.size() < limit);
  }

  private Stretch stretch(long from) {
    return view.ahead(session, list, from, eligibility, limit);
  }

  private List<Object> roster() {
    return List.of(
        view.members(list, place, limit),
        view.barred(list, place, limit),
        each(what -> view.lately(list, what, mark, Instant.MAX, limit)),
        each(what -> view.lately(list, what, mark, instant.plus(Duration.ofHours(1)), limit)),
        view.memberships(supporter),
        view.onTheLine(list),
        number().map(view::peopleAt),
        view.lists());
  }

  private Optional<NumberKey> number() {
    return view.find(new PersonRow.Key(supporter)).flatMap(PersonRow::number);
  }

  private List<Object> history() {
    return List.of(
        number().map(number -> view.callsTo(number, limit)),
        number().map(number -> view.callsTo(number, Overlay.CALLS_LOOKED_AT)),
        view.busySeats(),
        view.busyCalls(),
        view.contactsWith(supporter),
        view.standings(session, supporter.value(), limit),
        view.notesAbout(supporter),
        view.cycles(session),
        view.sessionsOn(list),
        view.sessionsOf(new CallerId("ada")));
  }

  private List<Object> journal() {
    return List.of(
        view.facts(new Stream.OfSession(session), place, limit),
        view.facts(new Stream.OfList(list), 0, limit),
        view.last(new Stream.OfOrganisation()));
  }
}
