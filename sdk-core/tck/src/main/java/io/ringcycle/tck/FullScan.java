package io.ringcycle.tck;

import static java.util.Comparator.comparing;

import io.ringcycle.facts.Recorded;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NumberKey;
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
import io.ringcycle.spi.storage.View;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of the port, read to the letter: every answer looks at every row. */
final class FullScan implements View {
  private final Map<RowKey<?>, Row> rows = new LinkedHashMap<>();
  private final List<Recorded> facts = new ArrayList<>();

  void keep(Change<?> change) {
    facts.addAll(change.facts());
    change.rows().forEach(row -> rows.put(row.key(), row));
  }

  /** The keys of all rows that were ever kept. */
  Set<RowKey<?>> keys() {
    return Set.copyOf(rows.keySet());
  }

  /** All rows of a type, as they were kept last. */
  <R extends Row> Stream<R> all(Class<R> type) {
    return rows.values().stream().filter(type::isInstance).map(type::cast);
  }

  private Stream<MemberRow> live(CallListId list) {
    return all(MemberRow.class)
        .filter(row -> row.list().equals(list) && row.live())
        .sorted(comparing(MemberRow::place));
  }

  private Stream<StandingRow> in(SessionId session) {
    return all(StandingRow.class).filter(row -> row.session().equals(session));
  }

  private static <R> List<R> between(
      Stream<R> rows, Function<R, Optional<Mark>> mark, Mark after, Instant until, int limit) {
    return rows.filter(row -> mark.apply(row).filter(at -> isIn(at, after, until)).isPresent())
        .sorted(comparing(row -> mark.apply(row).orElseThrow()))
        .limit(limit)
        .toList();
  }

  private static boolean isIn(Mark mark, Mark after, Instant until) {
    return mark.compareTo(after) > 0 && !mark.at().isAfter(until);
  }

  private static Optional<Mark> back(StandingRow row) {
    return row.backAt().map(at -> new Mark(at, row.place()));
  }

  @Override
  @SuppressWarnings("unchecked") // a row is kept under its own key, which names its type
  public <R extends Row> Optional<R> find(RowKey<R> key) {
    return Optional.ofNullable((R) rows.get(key));
  }

  @Override
  public List<StandingRow> prioritised(SessionId session, long belowRank, int limit) {
    return in(session)
        .filter(row -> !row.finished())
        .filter(row -> row.priority().filter(front -> front.rank() < belowRank).isPresent())
        .sorted(comparing(row -> -row.priority().orElseThrow().rank()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<StandingRow> returned(
      SessionId session, int cycle, long throughPlace, Mark after, Instant until, int limit) {
    Stream<StandingRow> behind =
        in(session)
            .filter(row -> row.place() <= throughPlace)
            .filter(row -> row.attemptedIn() != cycle && !row.finished());
    return between(behind, FullScan::back, after, until, limit);
  }

  @Override
  public List<MemberRow> behind(Behind flow, Happening what, Mark after, Instant until, int limit) {
    Stream<MemberRow> free =
        live(flow.list())
            .filter(row -> row.place() <= flow.throughPlace())
            .filter(row -> flow.eligibility().admits(row))
            .filter(row -> isFree(flow.session(), row, flow.eligibility()));
    return between(free, what::markOf, after, until, limit);
  }

  @Override
  public Stretch ahead(
      SessionId session, CallListId list, long afterPlace, Eligibility eligibility, int limit) {
    List<MemberRow> found =
        live(list)
            .filter(row -> row.place() > afterPlace && eligibility.admits(row))
            .filter(row -> isFree(session, row, eligibility))
            .limit(limit)
            .toList();
    boolean end = found.size() < limit;
    return new Stretch(found, end ? Long.MAX_VALUE : found.get(limit - 1).place(), end);
  }

  private boolean isFree(SessionId session, MemberRow member, Eligibility eligibility) {
    return find(new StandingRow.Key(session, member.supporter()))
        .filter(row -> !eligibility.admits(row))
        .isEmpty();
  }

  @Override
  public List<AdvanceRow> passing(SessionId session, int cycle, long place, int limit) {
    return all(AdvanceRow.class)
        .filter(row -> row.session().equals(session) && row.cycle() == cycle)
        .filter(row -> row.place() >= place)
        .sorted(comparing(AdvanceRow::place))
        .limit(limit)
        .toList();
  }

  @Override
  public List<MemberRow> members(CallListId list, long afterPlace, int limit) {
    return live(list).filter(row -> row.place() > afterPlace).limit(limit).toList();
  }

  @Override
  public List<MemberRow> barred(CallListId list, long afterPlace, int limit) {
    return live(list)
        .filter(row -> row.place() > afterPlace && !row.callable())
        .limit(limit)
        .toList();
  }

  @Override
  public List<MemberRow> lately(
      CallListId list, Happening what, Mark after, Instant until, int limit) {
    return between(live(list), what::markOf, after, until, limit);
  }

  @Override
  public List<MemberRow> memberships(SupporterId supporter) {
    return sorted(
        all(MemberRow.class).filter(row -> row.supporter().equals(supporter)),
        comparing(row -> row.list().value()));
  }

  @Override
  public List<MemberRow> onTheLine(CallListId list) {
    return sorted(
        all(NumberRow.class)
            .filter(number -> !number.lines().isEmpty())
            .flatMap(number -> peopleAt(number.number()).stream())
            .flatMap(one -> find(new MemberRow.Key(list, one)).stream())
            .filter(MemberRow::live),
        comparing(MemberRow::place));
  }

  @Override
  public List<SupporterId> peopleAt(NumberKey number) {
    return all(PersonRow.class)
        .filter(row -> row.number().filter(number::equals).isPresent())
        .map(PersonRow::supporter)
        .sorted(comparing(SupporterId::value))
        .toList();
  }

  @Override
  public List<ListRow> lists() {
    return sorted(all(ListRow.class), comparing(row -> row.list().value()));
  }

  @Override
  public List<CallRow> callsTo(NumberKey number, int limit) {
    return all(CallRow.class)
        .filter(row -> row.number().equals(number))
        .sorted(BY_INTENT.reversed())
        .limit(limit)
        .toList();
  }

  private static final Comparator<CallRow> BY_INTENT =
      comparing(CallRow::intendedAt).thenComparing(row -> row.call().value());

  @Override
  public List<SeatRow> busySeats() {
    return sorted(
        all(SeatRow.class).filter(row -> row.anchor().isPresent() || row.call().isPresent()),
        comparing(row -> row.session().value()));
  }

  @Override
  public List<CallRow> busyCalls() {
    return sorted(
        busySeats().stream()
            .flatMap(seat -> seat.call().stream())
            .flatMap(call -> find(new CallRow.Key(call)).stream()),
        BY_INTENT);
  }

  @Override
  public List<ContactRow> contactsWith(SupporterId supporter) {
    return sorted(
        all(ContactRow.class).filter(row -> row.supporter().equals(supporter)),
        comparing(ContactRow::metAt).thenComparing(row -> row.contact().value()));
  }

  @Override
  public List<StandingRow> standings(SessionId session, String afterSupporter, int limit) {
    return in(session)
        .filter(row -> row.supporter().value().compareTo(afterSupporter) > 0)
        .sorted(comparing(row -> row.supporter().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Instant> nextReturn(SessionId session, Instant after) {
    return in(session)
        .filter(row -> !row.finished())
        .flatMap(row -> row.backAt().stream())
        .filter(at -> at.isAfter(after))
        .min(Comparator.naturalOrder());
  }

  @Override
  public List<NoteRow> notesAbout(SupporterId supporter) {
    return sorted(
        all(NoteRow.class).filter(row -> row.about().equals(supporter)),
        comparing(row -> row.note().value()));
  }

  @Override
  public List<CycleRow> cycles(SessionId session) {
    return sorted(
        all(CycleRow.class).filter(row -> row.session().equals(session)),
        comparing(CycleRow::number));
  }

  @Override
  public List<SessionRow> sessionsOn(CallListId list) {
    return sorted(all(SessionRow.class).filter(row -> row.list().equals(list)), BY_CREATION);
  }

  @Override
  public List<SessionRow> sessionsOf(CallerId owner) {
    return sorted(all(SessionRow.class).filter(row -> row.owner().equals(owner)), BY_CREATION);
  }

  private static final Comparator<SessionRow> BY_CREATION =
      comparing(SessionRow::createdAt).thenComparing(row -> row.session().value());

  @Override
  public List<Recorded> facts(io.ringcycle.facts.Stream stream, long afterSequence, int limit) {
    return facts.stream()
        .filter(fact -> fact.stream().equals(stream) && fact.sequence() > afterSequence)
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Latest> last(io.ringcycle.facts.Stream stream) {
    return facts.stream()
        .filter(fact -> fact.stream().equals(stream))
        .reduce((before, after) -> after)
        .map(Latest::of);
  }

  private static <R> List<R> sorted(Stream<R> rows, Comparator<R> order) {
    return rows.sorted(order).toList();
  }
}
