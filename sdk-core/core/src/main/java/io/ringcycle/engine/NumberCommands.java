package io.ringcycle.engine;

import io.ringcycle.facts.OrganisationFact.NumberReleased;
import io.ringcycle.facts.OrganisationFact.NumberSuppressed;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.spi.storage.NumberRow;
import java.util.Optional;

/** Numbers that must not be called, whoever has them (rule SUPP-1). */
public final class NumberCommands {
  private final Acting acting;

  /** Commands for somebody. */
  public NumberCommands(Acting acting) {
    this.acting = acting;
  }

  /** Nobody in the organisation calls this number any more; without a group, for all of them. */
  public void suppress(Optional<GroupId> group, PhoneNumber number, String reason) {
    Acting.checked(() -> Words.lines(reason, Words.LONGEST_REASON, "a reason"));
    acting.carryOut(
        Request.of("suppress number", group, number, reason),
        work -> {
          group.ifPresentOrElse(
              one -> acting.access().leader(acting.caller(), one),
              () -> acting.access().everywhereALeader(acting.caller()));
          NumberKey key = new Numbers(work, acting.ports().ids()).key(number);
          if (!suppressed(work, key)) {
            work.record(new NumberSuppressed(key, note(work, key, reason)));
          }
        });
  }

  /** The number may be called again; the right of an admin of the group. */
  public void release(GroupId group, PhoneNumber number) {
    acting.carryOut(
        Request.of("release number", group, number),
        work -> {
          acting.access().admin(acting.caller(), group);
          release(work, new Numbers(work, acting.ports().ids()).key(number), "");
        });
  }

  /** The same by what the facts know of it; the right of an admin of all groups. */
  public void release(NumberKey number, String reason) {
    Acting.checked(() -> Words.lines(reason, Words.LONGEST_REASON, "a reason"));
    acting.carryOut(
        Request.of("release key", number, reason),
        work -> {
          acting.access().everywhereAnAdmin(acting.caller());
          release(work, number, reason);
        });
  }

  private void release(Work work, NumberKey key, String reason) {
    if (suppressed(work, key)) {
      work.record(new NumberReleased(key, note(work, key, reason)));
    }
  }

  private static boolean suppressed(Work work, NumberKey key) {
    return work.find(new NumberRow.Key(key)).filter(NumberRow::suppressed).isPresent();
  }

  /** About whoever has the number, so that it is erased with them; else about the key itself. */
  private Optional<NoteId> note(Work work, NumberKey key, String reason) {
    SupporterId about =
        work.view().peopleAt(key).stream().findFirst().orElse(new SupporterId(key.value()));
    return acting.note(work, about, reason);
  }
}
