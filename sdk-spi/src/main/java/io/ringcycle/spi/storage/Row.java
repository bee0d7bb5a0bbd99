package io.ringcycle.spi.storage;

/**
 * One row, replaced as a whole by its key; none is ever taken away.
 *
 * <p>What the engine guarantees of the rows of one organisation, so that a store may guard it and
 * may rest an order of its own on it:
 *
 * <ul>
 *   <li>No two rows of a type have one key, and no key comes twice in a {@link Change}. Ids of
 *       different types may be alike: a leg may be called as a call is.
 *   <li>No two members of a list have one place, and a place is never given again, not even after
 *       its member has left ({@link MemberRow#place}); so it is with {@link StandingRow#place} in a
 *       session, where that is the only list.
 *   <li>No two priorities of a session have one rank, and a rank is never given again ({@link
 *       StandingRow.Priority#rank}).
 *   <li>A caller has one personal session on a list ({@link SessionRow#owner}).
 *   <li>A leg is of one call or of one caller; a call has one contact at most; of the calls that
 *       are open, there is one at most for a number, and one for a session.
 *   <li>But for the number of a call, which goes over to a new one where an old one is given up,
 *       none of these values goes over from one row to another in one change: its rows can be kept
 *       in any order, as long as those that are replaced come before those that are new.
 * </ul>
 *
 * <p>Instants are not unique: whatever is ordered by one is ordered by place or id where it is the
 * same. Nor are numbers, which a household shares.
 */
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
