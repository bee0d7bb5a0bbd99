package io.ringcycle.simulated;

import io.ringcycle.model.LegId;
import io.ringcycle.simulated.LogEntry.AskRequested;
import io.ringcycle.simulated.LogEntry.CallAnswered;
import io.ringcycle.simulated.LogEntry.CallEnded;
import io.ringcycle.simulated.LogEntry.DialRefused;
import io.ringcycle.simulated.LogEntry.Dialled;
import io.ringcycle.simulated.LogEntry.HangUpRequested;
import io.ringcycle.simulated.LogEntry.KeyWasPressed;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Answered;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.KeyPressed;
import io.ringcycle.spi.telephony.TelephonyEvent.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Writes down what happens. Not safe for use by several threads. */
final class Journal {
  private final List<LogEntry> entries = new ArrayList<>();
  private final Set<LegId> dialled = new HashSet<>();

  /** Whether that leg is new. */
  boolean dialled(Dial dial, Instant now) {
    entries.add(new Dialled(now, dial.organisation(), dial.leg(), dial.anchor(), dial.to()));
    return dialled.add(dial.leg());
  }

  void askRequested(Ask ask, Instant now) {
    entries.add(new AskRequested(now, ask.leg(), ask.ask(), ask.prompt()));
  }

  void hangUpRequested(LegId leg, Instant now) {
    entries.add(new HangUpRequested(now, leg));
  }

  /** That it rings is nothing new after the dial. */
  void happened(TelephonyEvent event, Instant now) {
    if (event instanceof Answered) {
      entries.add(new CallAnswered(now, event.leg()));
    } else if (event instanceof KeyPressed key) {
      entries.add(new KeyWasPressed(now, key.leg(), key.ask()));
    } else if (event instanceof Ended ended) {
      entries.add(new CallEnded(now, ended.leg(), ended.cause()));
    } else if (event instanceof Refused refused) {
      entries.add(new DialRefused(now, refused.leg(), refused.refusal()));
    }
  }

  PhoneLog snapshot() {
    return new PhoneLog(entries);
  }

  void forgetAllBut(Predicate<LegId> live) {
    entries.removeIf(entry -> !live.test(entry.leg()));
    dialled.removeIf(leg -> !live.test(leg));
  }
}
