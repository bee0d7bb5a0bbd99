package io.ringcycle.tck;

import io.ringcycle.facts.SessionKind;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.SeatRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.spi.storage.StandingRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values that are promised to be unique, and whose they were, through one history. */
final class Clashes {
  private final Map<Object, Object> owners = new HashMap<>();
  private final List<String> found = new ArrayList<>();

  /** Looks at all rows as they are now; what belonged to a row stays that row's for ever. */
  List<String> in(FullScan rows) {
    each("place", rows.all(MemberRow.class), row -> List.of(row.list(), row.place()));
    each("place", rows.all(StandingRow.class), row -> List.of(row.session(), row.place()));
    rows.all(StandingRow.class)
        .forEach(
            row ->
                row.priority()
                    .ifPresent(
                        front -> own("rank", List.of(row.session(), front.rank()), row.key())));
    rows.all(CallRow.class).forEach(row -> own("leg", row.leg(), row.key()));
    rows.all(SeatRow.class)
        .forEach(row -> row.anchor().ifPresent(leg -> own("leg", leg, row.key())));
    each(
        "personal session",
        rows.all(SessionRow.class).filter(row -> row.kind() == SessionKind.PERSONAL),
        row -> List.of(row.list(), row.owner()));
    rows.all(ContactRow.class)
        .forEach(row -> row.call().ifPresent(call -> own("contact", call, row.key())));
    open(rows, CallRow::number);
    open(rows, CallRow::session);
    return List.copyOf(found);
  }

  private <R extends Row> void each(String what, Stream<R> rows, Function<R, Object> value) {
    rows.forEach(row -> own(what, List.of(row.getClass(), value.apply(row)), row.key()));
  }

  private void own(String what, Object value, Object owner) {
    Optional.ofNullable(owners.putIfAbsent(List.of(what, value), owner))
        .filter(before -> !before.equals(owner))
        .ifPresent(before -> found.add(what + " " + value + " of " + before + " and of " + owner));
  }

  /** What is open now; the next may be open when this one has ended. */
  private void open(FullScan rows, Function<CallRow, Object> value) {
    Map<Object, CallRow> open = new HashMap<>();
    rows.all(CallRow.class)
        .filter(CallRow::open)
        .forEach(
            call ->
                Optional.ofNullable(open.put(value.apply(call), call))
                    .ifPresent(other -> found.add("open " + other.key() + " and " + call.key())));
  }
}
