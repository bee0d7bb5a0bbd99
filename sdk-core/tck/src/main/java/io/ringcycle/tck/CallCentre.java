package io.ringcycle.tck;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Exclusions.Completion;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.view.SessionView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** Two nodes on one store, ten callers on each, and one list that they all work. */
final class CallCentre {
  static final int CALLERS = 20;
  private static final CallListId LIST = new CallListId("everybody");

  final ManyLines telephone = new ManyLines();
  private final List<CallingSession> sessions;

  CallCentre(Storage storage, int people) {
    List<Ringcycle> nodes = List.of(node(storage), node(storage));
    Desk first = nodes.get(0).as(caller(0));
    Exclusions once = Exclusions.NONE.completing(Completion.WHOLE_LIST);
    first.lists().create(LIST, new GroupId("group"), "Everybody", once);
    first.lists().add(LIST, IntStream.range(0, people).mapToObj(CallCentre::supporter).toList());
    sessions =
        IntStream.range(0, CALLERS)
            .mapToObj(number -> nodes.get(number % nodes.size()).as(caller(number)).open(LIST))
            .toList();
  }

  private Ringcycle node(Storage storage) {
    return Ringcycle.builder()
        .storage(storage)
        .clock(() -> ManyLines.NOON)
        .telephony(telephone.exchange())
        .settings(Settings.DEFAULT.keyToBegin(false))
        .permissions((caller, group) -> Optional.of(Role.CAPTAIN))
        .build();
  }

  private static Caller caller(int number) {
    return Caller.of("acme", "caller-" + number, "Caller", "+44770090" + (1_000 + number));
  }

  private static Supporter supporter(int number) {
    return Supporter.of("p" + number, "P", "+4477" + (10_000_000 + number));
  }

  /** What each caller does; each wants a thread of its own. */
  List<Callable<Void>> callers() {
    return sessions.stream().map(this::shift).toList();
  }

  private Callable<Void> shift(CallingSession session) {
    return () -> {
      if (starts(session)) {
        while (telephone.talks()) {
          session.contacts().log(ContactLog.meaningful(""));
          session.line().next();
        }
      }
      return null;
    };
  }

  private static boolean starts(CallingSession session) {
    try {
      session.line().start();
      return true;
    } catch (RefusedException refused) {
      if (refused.refusal() instanceof Refusal.NobodyAvailable) {
        return false;
      }
      throw refused;
    }
  }

  List<SessionView> views() {
    return sessions.stream().map(CallingSession::view).toList();
  }
}
