package io.ringcycle.simulator;

import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Course;
import io.ringcycle.spi.storage.LineRow;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Faults of an engine that does not look at something before it acts. */
final class Blind {
  private Blind() {}

  static List<Planted> all() {
    return List.of(
        planted("nobody looks whether a caller is on the line", Blind::offTheLine),
        planted("a seat forgets its call", Blind::idle),
        planted("a list that is gone is dialled on", Blind::undeleted),
        planted("attempts keep nobody waiting", Blind::longAgo),
        new Planted(
            "a call that its caller has ended is dialled", seen(Blind::undismissed), "FLOW-7"),
        new Planted(
            "another number is dialled",
            Plan.on(MemoryStorage::new)
                .telephone(phone -> new Misdialling(phone, PhoneNumber.of("+447700900999")))));
  }

  private static Planted planted(String name, UnaryOperator<Row> seen) {
    return new Planted(name, seen(seen));
  }

  private static Plan seen(UnaryOperator<Row> seen) {
    return Plan.on(MemoryStorage::new)
        .engine(store -> new FaultyStore(store, row -> Optional.of(seen.apply(row)), Optional::of));
  }

  private static Row offTheLine(Row row) {
    if (row instanceof NumberRow number) {
      return number.unlined(line -> line.call().isEmpty());
    }
    return row instanceof LineRow line ? new LineRow(line.caller(), Optional.empty()) : row;
  }

  private static Row idle(Row row) {
    return row instanceof SeatRow seat ? seat.calling(Optional.empty()) : row;
  }

  private static Row undismissed(Row row) {
    return row instanceof CallRow call ? call.going(undismissed(call.course())) : row;
  }

  private static Course undismissed(Course course) {
    return new Course(
        course.ringingAt(),
        course.answeredAt(),
        Optional.empty(),
        course.endedAt(),
        course.heardAt(),
        course.outcome(),
        course.cause(),
        course.evidence(),
        course.rang(),
        course.loggedAt(),
        course.leaseEnds());
  }

  private static Row undeleted(Row row) {
    return row instanceof ListRow list
        ? new ListRow(
            list.list(),
            list.group(),
            list.name(),
            list.description(),
            list.event(),
            list.exclusions(),
            list.lastPlace(),
            list.members(),
            list.barred(),
            Optional.empty())
        : row;
  }

  private static Row longAgo(Row row) {
    if (row instanceof MemberRow member) {
      return member.attempted(Optional.empty());
    }
    return row instanceof CallRow call && !call.open()
        ? new CallRow(
            call.call(),
            call.session(),
            call.list(),
            call.caller(),
            call.leg(),
            call.supporter(),
            call.number(),
            call.cycle(),
            call.intendedAt().minus(Duration.ofDays(1)),
            call.course())
        : row;
  }

  /** Calls somebody else. */
  record Misdialling(Telephony telephone, PhoneNumber to) implements Telephony {
    @Override
    public void reportTo(Consumer<TelephonyEvent> engine) {
      telephone.reportTo(engine);
    }

    @Override
    public void send(TelephonyCommand command) {
      telephone.send(
          command instanceof TelephonyCommand.DialSupporter dial
              ? new TelephonyCommand.DialSupporter(
                  dial.organisation(),
                  dial.leg(),
                  dial.anchor(),
                  to,
                  dial.ringAtMost(),
                  dial.lastAtMost())
              : command);
    }
  }
}
