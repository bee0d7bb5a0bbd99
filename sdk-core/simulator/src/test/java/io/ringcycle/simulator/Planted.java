package io.ringcycle.simulator;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.Skip;
import io.ringcycle.model.SkipRule;
import io.ringcycle.spi.Clock;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.Course;
import io.ringcycle.spi.storage.CycleRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Faults that people make in engines of this kind, one at a time.
 *
 * @param rule by which it must be found; empty for any that speaks of what it does wrong
 */
record Planted(String name, Plan plan, Optional<String> rule) {
  Planted(String name, Plan plan) {
    this(name, plan, Optional.empty());
  }

  Planted(String name, Plan plan, String rule) {
    this(name, plan, Optional.of(rule));
  }

  static Planted named(String name) {
    return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  static List<Planted> all() {
    return Stream.of(kept(), Blind.all(), Decided.all(), Seldom.all(), Hollow.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Planted> kept() {
    return List.of(
        new Planted(
            "redial where no answer came", Plan.on(MemoryStorage::new).telephone(Insistent::new)),
        new Planted("no look for what fell due", Plan.on(MemoryStorage::new).settling(false)),
        new Planted(
            "a node with a clock of its own",
            Plan.on(MemoryStorage::new)
                .clock(
                    (node, clock) ->
                        node == 1 ? clock : () -> clock.now().plus(Duration.ofMinutes(90)))),
        new Planted("what a clock that is ahead recorded is not there yet", blindToWhatIsAhead()),
        new Planted("acknowledged before it is kept", Plan.on(Forgetful::new)),
        new Planted(
            "an end that comes twice counts twice",
            seen(CallRow.class, row -> row.going(Course.intended(row.leaseEnds())))),
        new Planted(
            "a skip for the cycle outlives it",
            seen(StandingRow.class, row -> skips(row, Planted::forEver))),
        new Planted(
            "a removal ends by itself",
            seen(StandingRow.class, row -> skips(row, Planted::forAWhile))),
        new Planted(
            "today ends at midnight elsewhere",
            seen(StandingRow.class, row -> skips(row, Planted::elsewhere))),
        new Planted(
            "prioritise displaces the next one",
            kept(
                StandingRow.class, row -> front(row, row.priority().filter(one -> !one.pinned())))),
        new Planted("dialled again in one cycle", both(StandingRow.class, Planted::unattempted)),
        new Planted("completion is forgotten", both(StandingRow.class, Planted::uncompleted)),
        new Planted(
            "do not call is looked at when the list is made",
            Plan.on(
                () ->
                    FaultyStore.of(
                        row -> Optional.of(changed(PersonRow.class, row, Planted::unsuppressed)),
                        row -> Optional.of(changed(MemberRow.class, row, Planted::callable))))),
        new Planted(
            "a number with nobody behind it is dialled on",
            Plan.on(
                () ->
                    FaultyStore.of(
                        row -> Optional.of(changed(NumberRow.class, row, Planted::unsuspect)),
                        row -> Optional.of(changed(MemberRow.class, row, Planted::callable))))),
        new Planted(
            "contacts elsewhere do not count",
            Plan.on(
                () ->
                    FaultyStore.of(
                        row -> Optional.of(row).filter(one -> !isElsewhere(one)),
                        row ->
                            Optional.of(
                                changed(
                                    MemberRow.class,
                                    row,
                                    one ->
                                        one.contacted(Optional.empty(), one.contactedHere())))))),
        new Planted("numbers are not taken", seen(CallRow.class, Planted::released)),
        new Planted(
            "who calls is called",
            seen(NumberRow.class, row -> row.unlined(line -> line.call().isEmpty()))),
        new Planted(
            "another number for another call",
            seen(NumberRow.class, row -> row.unlined(line -> line.call().isPresent()))),
        new Planted(
            "a call given up frees its number",
            seen(CallRow.class, row -> row.open() || row.heard() ? row : heardOf(row))),
        new Planted(
            "a key on its way dials after the hang up", seen(SeatRow.class, Planted::undismissed)),
        new Planted("whoever left stays", kept(MemberRow.class, Planted::live)),
        new Planted(
            "keys are not remembered",
            Plan.on(
                () ->
                    FaultyStore.of(
                        row -> Optional.of(row).filter(one -> !(one instanceof OnceRow)),
                        Optional::of))),
        new Planted(
            "notes are cut",
            kept(NoteRow.class, row -> NoteRow.of(row.note(), row.about(), shortened(row.text())))),
        new Planted(
            "a ring that comes late turns a call back", seen(CallRow.class, Planted::ringing)),
        new Planted("a reason is lost", notes(row -> !row.text().equals(QueueWhims.WHY))),
        new Planted(
            "a counter drifts", kept(CycleRow.class, row -> row.counting(row.tally().skipped()))));
  }

  private static Plan blindToWhatIsAhead() {
    AtomicReference<Clock> present = new AtomicReference<>(() -> Instant.MIN);
    return Plan.on(() -> FaultyStore.of(row -> unlessAhead(row, present.get()), Optional::of))
        .clock(
            (node, clock) -> {
              present.set(node == 1 ? clock : present.get());
              return clock;
            });
  }

  private static Optional<Row> unlessAhead(Row row, Clock present) {
    boolean ahead = row instanceof ContactRow met && met.metAt().isAfter(present.now());
    return ahead ? Optional.empty() : Optional.of(row);
  }

  private static <R extends Row> Plan seen(Class<R> type, UnaryOperator<R> fault) {
    return Plan.on(
        () -> FaultyStore.of(row -> Optional.of(changed(type, row, fault)), Optional::of));
  }

  private static <R extends Row> Plan kept(Class<R> type, UnaryOperator<R> fault) {
    return Plan.on(
        () -> FaultyStore.of(Optional::of, row -> Optional.of(changed(type, row, fault))));
  }

  private static <R extends Row> Plan both(Class<R> type, UnaryOperator<R> fault) {
    Function<Row, Optional<Row>> change = row -> Optional.of(changed(type, row, fault));
    return Plan.on(() -> FaultyStore.of(change, change));
  }

  private static <R extends Row> Row changed(Class<R> type, Row row, UnaryOperator<R> fault) {
    return type.isInstance(row) ? fault.apply(type.cast(row)) : row;
  }

  private static StandingRow skips(StandingRow row, UnaryOperator<Skip> fault) {
    return standing(row, row.skips().stream().map(fault).toList(), row.priority());
  }

  private static StandingRow front(StandingRow row, Optional<StandingRow.Priority> other) {
    return standing(row, row.skips(), other);
  }

  private static StandingRow standing(
      StandingRow row, List<Skip> skips, Optional<StandingRow.Priority> priority) {
    return new StandingRow(
        row.session(),
        row.supporter(),
        row.place(),
        skips,
        row.backAt(),
        row.attemptedIn(),
        row.attemptedAt(),
        row.completion(),
        priority);
  }

  private static StandingRow unattempted(StandingRow row) {
    return new StandingRow(
        row.session(),
        row.supporter(),
        row.place(),
        row.skips(),
        row.attemptedAt().or(row::backAt),
        0,
        row.attemptedAt(),
        row.completion(),
        row.priority());
  }

  private static StandingRow uncompleted(StandingRow row) {
    return new StandingRow(
        row.session(),
        row.supporter(),
        row.place(),
        row.skips(),
        row.backAt(),
        row.attemptedIn(),
        row.attemptedAt(),
        Optional.empty(),
        row.priority());
  }

  private static Skip forEver(Skip skip) {
    return skip.rule() instanceof SkipRule.ThisCycle
        ? ruled(skip, new SkipRule.Until(LocalDate.of(2028, 1, 1)))
        : skip;
  }

  private static Skip forAWhile(Skip skip) {
    return skip.rule() instanceof SkipRule.Removal
        ? ruled(skip, new SkipRule.Quick(QuickDuration.HOURS_2))
        : skip;
  }

  private static Skip ruled(Skip skip, SkipRule rule) {
    return new Skip(
        rule, skip.madeAt(), skip.by(), skip.zone(), skip.cycle(), skip.reason(), skip.endedAt());
  }

  private static Skip elsewhere(Skip skip) {
    return new Skip(
        skip.rule(),
        skip.madeAt(),
        skip.by(),
        ZoneOffset.UTC,
        skip.cycle(),
        skip.reason(),
        skip.endedAt());
  }

  private static PersonRow unsuppressed(PersonRow row) {
    return row.suppressed() ? row.released(row.since()) : row;
  }

  private static NumberRow unsuspect(NumberRow row) {
    return row.suspect() ? row.confirmed(row.suspectAt().orElseThrow()) : row;
  }

  private static MemberRow callable(MemberRow row) {
    return row.reached(true, row.cameBackAt());
  }

  private static boolean isElsewhere(Row row) {
    return row instanceof ContactRow contact && contact.origin().isEmpty();
  }

  private static CallRow heardOf(CallRow row) {
    EndCause nothing = row.cause().orElseThrow();
    return row.going(row.course().evident(nothing, row.endedAt().orElseThrow()));
  }

  /** As it was when it was dialled, but for its end. */
  private static CallRow ringing(CallRow row) {
    return row.open() ? row.going(Course.intended(row.leaseEnds())) : row;
  }

  private static Plan notes(Predicate<NoteRow> wanted) {
    return Plan.on(
        () ->
            FaultyStore.of(
                Optional::of,
                row ->
                    Optional.of(row)
                        .filter(one -> !(one instanceof NoteRow note) || wanted.test(note))));
  }

  private static CallRow released(CallRow row) {
    Course free = row.course();
    return row.going(
        new Course(
            free.ringingAt(),
            free.answeredAt(),
            free.dismissedAt(),
            free.endedAt(),
            free.heardAt(),
            free.outcome(),
            free.cause(),
            free.evidence(),
            free.rang(),
            free.loggedAt(),
            row.intendedAt()));
  }

  private static SeatRow undismissed(SeatRow row) {
    Optional<SeatRow.Anchor> line =
        row.line()
            .map(
                leg ->
                    new SeatRow.Anchor(
                        leg.leg(), leg.number(), leg.rungAt(), leg.answeredAt(), Optional.empty()));
    return new SeatRow(
        row.session(), row.caller(), line, row.asked(), row.call(), row.refused(), row.paused());
  }

  private static MemberRow live(MemberRow row) {
    return row.live() ? row : row.joining(row.place());
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(6, text.length()));
  }

  @Override
  public String toString() {
    return name;
  }

  /** Sends a dial again where it got no answer. */
  private record Insistent(Telephony telephone) implements Telephony {
    @Override
    public void reportTo(Consumer<TelephonyEvent> engine) {
      telephone.reportTo(engine);
    }

    @Override
    public void send(TelephonyCommand command) {
      try {
        telephone.send(command);
      } catch (Away noAnswer) {
        telephone.send(command);
      }
    }
  }

  /** Says now and then that it has kept what it has not. */
  private static final class Forgetful implements Storage {
    private final Storage storage = new MemoryStorage();
    private int changes;

    @Override
    public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
      return storage.read(organisation, question);
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
      return ++changes % 40 == 0
          ? storage.<Change<T>>read(organisation, decision).result()
          : storage.write(organisation, decision);
    }
  }
}
