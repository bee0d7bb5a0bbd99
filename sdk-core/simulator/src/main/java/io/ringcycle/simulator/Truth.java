package io.ringcycle.simulator;

import static java.util.Comparator.comparing;

import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.AdvanceRow;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.Happening;
import io.ringcycle.spi.storage.Latest;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.Mark;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The plainest store: rows in a heap, and every answer looks at all of a kind. It has nothing in
 * common with any store under test, so that the two cannot be wrong together. For one thread and
 * one organisation.
 */
final class Truth implements Storage, View {
  private static final Comparator<CallRow> BY_INTENT =
      comparing(CallRow::intendedAt).thenComparing(row -> row.call().value());
  private static final Comparator<SessionRow> BY_CREATION =
      comparing(SessionRow::createdAt).thenComparing(row -> row.session().value());

  private final Heap heap = new Heap();
  private final Known<io.ringcycle.facts.Stream, List<Recorded>> facts = new Known<>();

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return question.apply(this);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    Change<T> change = decision.apply(this);
    change.facts().forEach(this::keep);
    change.rows().forEach(heap::put);
    return change.result();
  }

  private void keep(Recorded fact) {
    List<Recorded> stream = facts.of(fact.stream(), ArrayList::new);
    if (fact.sequence() != stream.size() + 1) {
      throw new IllegalStateException("number " + stream.size() + " was the last one before it");
    }
    stream.add(fact);
  }

  @Override
  public <R extends Row> Optional<R> find(RowKey<R> key) {
    return heap.find(key);
  }

  private static <R> List<R> chosen(
      Collection<R> rows, Predicate<R> wanted, Comparator<? super R> order, int limit) {
    List<R> chosen = new ArrayList<>();
    for (R row : rows) {
      if (wanted.test(row)) {
        chosen.add(row);
      }
    }
    if (chosen.size() > 1) {
      chosen.sort(order);
    }
    return chosen.size() > limit ? chosen.subList(0, limit) : chosen;
  }

  private static <R> List<R> all(
      Collection<R> rows, Predicate<R> wanted, Comparator<? super R> order) {
    return chosen(rows, wanted, order, Integer.MAX_VALUE);
  }

  private static <R> List<R> between(
      Collection<R> rows, Function<R, Optional<Mark>> mark, Mark after, Instant until, int limit) {
    return chosen(
        rows,
        row -> mark.apply(row).filter(at -> isIn(at, after, until)).isPresent(),
        comparing(row -> mark.apply(row).orElseThrow()),
        limit);
  }

  private static boolean isIn(Mark mark, Mark after, Instant until) {
    return mark.compareTo(after) > 0 && !mark.at().isAfter(until);
  }

  private List<MemberRow> live(CallListId list, Predicate<MemberRow> wanted, int limit) {
    return chosen(
        heap.all(MemberRow.class, list),
        row -> row.live() && wanted.test(row),
        comparing(MemberRow::place),
        limit);
  }

  private List<MemberRow> live(CallListId list) {
    return live(list, any -> true, Integer.MAX_VALUE);
  }

  private Collection<StandingRow> in(SessionId session) {
    return heap.all(StandingRow.class, session);
  }

  @Override
  public List<StandingRow> prioritised(SessionId session, long belowRank, int limit) {
    return chosen(
        in(session),
        row ->
            !row.finished() && row.priority().filter(front -> front.rank() < belowRank).isPresent(),
        comparing(row -> -row.priority().orElseThrow().rank()),
        limit);
  }

  @Override
  public List<StandingRow> returned(
      SessionId session, int cycle, long throughPlace, Mark after, Instant until, int limit) {
    return between(
        all(
            in(session),
            row -> row.place() <= throughPlace && row.attemptedIn() != cycle && !row.finished(),
            comparing(StandingRow::place)),
        row -> row.backAt().map(at -> new Mark(at, row.place())),
        after,
        until,
        limit);
  }

  @Override
  public List<MemberRow> behind(Behind flow, Happening what, Mark after, Instant until, int limit) {
    List<MemberRow> free =
        live(
            flow.list(),
            row ->
                row.place() <= flow.throughPlace()
                    && isAdmitted(flow.session(), row, flow.eligibility()),
            Integer.MAX_VALUE);
    return between(free, what::markOf, after, until, limit);
  }

  private boolean isAdmitted(SessionId session, MemberRow member, Eligibility eligibility) {
    return eligibility.admits(member)
        && find(new StandingRow.Key(session, member.supporter()))
            .map(eligibility::admits)
            .orElse(true);
  }

  @Override
  public Stretch ahead(
      SessionId session, CallListId list, long afterPlace, Eligibility eligibility, int limit) {
    List<MemberRow> found =
        live(list, row -> row.place() > afterPlace && isAdmitted(session, row, eligibility), limit);
    return new Stretch(found, Long.MAX_VALUE, found.size() < limit);
  }

  @Override
  public List<AdvanceRow> passing(SessionId session, int cycle, long place, int limit) {
    return chosen(
        heap.all(AdvanceRow.class, session),
        row -> row.cycle() == cycle && row.place() >= place,
        comparing(AdvanceRow::place),
        limit);
  }

  @Override
  public List<MemberRow> members(CallListId list, long afterPlace, int limit) {
    return live(list, row -> row.place() > afterPlace, limit);
  }

  @Override
  public List<MemberRow> barred(CallListId list, long afterPlace, int limit) {
    return live(list, row -> row.place() > afterPlace && !row.callable(), limit);
  }

  @Override
  public List<MemberRow> lately(
      CallListId list, Happening what, Mark after, Instant until, int limit) {
    return between(live(list), what::markOf, after, until, limit);
  }

  @Override
  public List<MemberRow> memberships(SupporterId supporter) {
    return lists().stream()
        .flatMap(list -> find(new MemberRow.Key(list.list(), supporter)).stream())
        .toList();
  }

  @Override
  public List<MemberRow> onTheLine(CallListId list) {
    return heap.all(NumberRow.class, "").stream()
        .filter(number -> !number.lines().isEmpty())
        .flatMap(number -> peopleAt(number.number()).stream())
        .flatMap(one -> find(new MemberRow.Key(list, one)).stream())
        .filter(MemberRow::live)
        .sorted(comparing(MemberRow::place))
        .toList();
  }

  @Override
  public List<SupporterId> peopleAt(NumberKey number) {
    return all(
            heap.all(PersonRow.class, ""),
            row -> row.number().filter(number::equals).isPresent(),
            comparing(row -> row.supporter().value()))
        .stream()
        .map(PersonRow::supporter)
        .toList();
  }

  @Override
  public List<ListRow> lists() {
    return all(heap.all(ListRow.class, ""), row -> true, comparing(row -> row.list().value()));
  }

  @Override
  public List<CallRow> callsTo(NumberKey number, int limit) {
    return chosen(heap.all(CallRow.class, number), row -> true, BY_INTENT.reversed(), limit);
  }

  @Override
  public List<SeatRow> busySeats() {
    return all(
        heap.all(SeatRow.class, ""),
        row -> row.anchor().isPresent() || row.call().isPresent(),
        comparing(row -> row.session().value()));
  }

  @Override
  public List<CallRow> busyCalls() {
    return busySeats().stream()
        .flatMap(seat -> seat.call().stream())
        .flatMap(call -> find(new CallRow.Key(call)).stream())
        .sorted(BY_INTENT)
        .toList();
  }

  @Override
  public List<ContactRow> contactsWith(SupporterId supporter) {
    return all(
        heap.all(ContactRow.class, supporter),
        row -> true,
        comparing(ContactRow::metAt).thenComparing(row -> row.contact().value()));
  }

  @Override
  public List<StandingRow> standings(SessionId session, String afterSupporter, int limit) {
    return chosen(
        in(session),
        row -> row.supporter().value().compareTo(afterSupporter) > 0,
        comparing(row -> row.supporter().value()),
        limit);
  }

  @Override
  public Optional<Instant> nextReturn(SessionId session, Instant after) {
    return in(session).stream()
        .filter(row -> !row.finished())
        .flatMap(row -> row.backAt().stream())
        .filter(after::isBefore)
        .min(Comparator.naturalOrder());
  }

  @Override
  public List<NoteRow> notesAbout(SupporterId supporter) {
    return all(
        heap.all(NoteRow.class, ""),
        row -> row.about().equals(supporter),
        comparing(row -> row.note().value()));
  }

  @Override
  public List<CycleRow> cycles(SessionId session) {
    return all(
        heap.all(CycleRow.class, ""),
        row -> row.session().equals(session),
        comparing(CycleRow::number));
  }

  @Override
  public List<SessionRow> sessionsOn(CallListId list) {
    return all(heap.all(SessionRow.class, ""), row -> row.list().equals(list), BY_CREATION);
  }

  @Override
  public List<SessionRow> sessionsOf(CallerId owner) {
    return all(heap.all(SessionRow.class, ""), row -> row.owner().equals(owner), BY_CREATION);
  }

  @Override
  public List<Recorded> facts(io.ringcycle.facts.Stream stream, long afterSequence, int limit) {
    return facts.find(stream).orElse(List.of()).stream().skip(afterSequence).limit(limit).toList();
  }

  @Override
  public Optional<Latest> last(io.ringcycle.facts.Stream stream) {
    return facts.find(stream).map(all -> Latest.of(all.get(all.size() - 1)));
  }
}
