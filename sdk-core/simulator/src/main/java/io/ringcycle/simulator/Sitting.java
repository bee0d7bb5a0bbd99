package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One session as its facts tell it. */
final class Sitting {
  final CallListId list;
  final Map<SupporterId, Out> skips = new HashMap<>();
  final Set<SupporterId> attempted = new HashSet<>();
  int cycle = 1;
  int calls;
  int contacts;
  int missed;
  int skipped;
  boolean onTheLine;
  private final List<CallFact.CallerRung> rung = new ArrayList<>();
  private final Map<Object, Boolean> reached = new HashMap<>();

  /** Somebody was skipped, and nobody has taken that back. */
  record Out(SessionFact.Skipped skip, int cycle, Optional<Instant> back) {}

  Sitting(SessionFact.SessionCreated created) {
    this.list = created.list();
  }

  void take(Recorded recorded) {
    if (recorded.fact() instanceof SessionFact.CycleStarted started) {
      cycle = started.cycle();
      attempted.clear();
    } else if (recorded.fact() instanceof SessionFact.Skipped skip) {
      skipped++;
      skips.put(skip.supporter(), new Out(skip, cycle, Days.back(skip, recorded.at())));
    } else if (recorded.fact() instanceof SessionFact.SkipRemoved removed) {
      skips.remove(removed.supporter());
    } else if (recorded.fact() instanceof SessionFact.Restored restored) {
      skips.remove(restored.supporter());
    } else if (recorded.fact() instanceof CallFact fact) {
      takeOfCall(fact);
    }
  }

  private void takeOfCall(CallFact fact) {
    if (fact instanceof CallFact.CallIntended intent) {
      calls++;
      attempted.add(intent.supporter());
    } else if (fact instanceof CallFact.ContactLogged logged) {
      count(logged.contact(), logged.details().result());
    } else if (fact instanceof CallFact.ContactAmended amended) {
      count(amended.contact(), amended.details().result());
    } else if (fact instanceof CallFact.CallerRung ring) {
      rung.add(ring);
    } else if (fact instanceof CallFact.CallerAnswered) {
      onTheLine = true;
    } else if (fact instanceof CallFact.CallerDismissed) {
      onTheLine = false;
    } else if (fact instanceof CallFact.CallerLeft left) {
      onTheLine = false;
      rung.removeIf(ring -> left.heard() && ring.anchor().equals(left.anchor()));
    }
  }

  private void count(Object contact, ContactResult result) {
    reached.put(contact, result != ContactResult.NOT_CONTACTED);
    contacts = (int) reached.values().stream().filter(yes -> yes).count();
    missed = reached.size() - contacts;
  }

  /** Whether a person keeps somebody out. */
  boolean skips(SupporterId supporter, Instant now) {
    Out out = skips.get(supporter);
    if (out == null || removed(supporter)) {
      return false;
    }
    return out.back().map(now::isBefore).orElse(out.cycle() == cycle);
  }

  boolean removed(SupporterId supporter) {
    Out out = skips.get(supporter);
    return out != null && out.skip().rule().permanent();
  }

  /** Whether its caller is on that number; a leg that was given up may be up for its time. */
  boolean isOn(NumberKey number, Instant now) {
    return rung.stream()
        .anyMatch(ring -> ring.number().equals(number) && now.isBefore(ring.until()));
  }

  void returns(Consumer<Instant> each) {
    skips.values().forEach(out -> out.back().ifPresent(each));
  }
}
