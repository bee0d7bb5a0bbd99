package io.ringcycle.spi.storage;

/** One row, replaced as a whole by its key. */
public sealed interface Row
    permits Kept,
        ListRow,
        MemberRow,
        PersonRow,
        NumberRow,
        SessionRow,
        CycleRow,
        AdvanceRow,
        StandingRow,
        SeatRow,
        LineRow,
        LegRow,
        CallRow,
        ContactRow {
  /** What names it. */
  RowKey<?> key();
}
