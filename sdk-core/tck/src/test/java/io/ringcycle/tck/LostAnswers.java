package io.ringcycle.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Ended;
import io.ringcycle.spi.telephony.TelephonyEvent.Refused;
import io.ringcycle.tck.FaultyTelephone.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What an adapter may do wrong where it asked for something and no answer came. */
final class LostAnswers {
  private LostAnswers() {}

  /** As many clients of HTTP do by themselves. */
  static final class AsksAgain implements Fault {
    @Override
    public void unanswered(
        TelephonyCommand command,
        RuntimeException failure,
        ByHand world,
        Consumer<TelephonyEvent> engine) {
      world.send(command);
    }
  }

  /** As a queue of things to be done does. */
  static final class AsksAgainLater implements Fault {
    @Override
    public void unanswered(
        TelephonyCommand command,
        RuntimeException failure,
        ByHand world,
        Consumer<TelephonyEvent> engine) {
      world.clock.wakeAt(world.now().plusSeconds(60), () -> again(world, command));
    }

    private static void again(ByHand world, TelephonyCommand command) {
      try {
        world.send(command);
      } catch (IllegalStateException second) {
        assertThat(second).hasMessageContaining("dialled before");
      }
    }
  }

  /** Takes no answer for a no. */
  static final class SaysRefused implements Fault {
    @Override
    public void unanswered(
        TelephonyCommand command,
        RuntimeException failure,
        ByHand world,
        Consumer<TelephonyEvent> engine) {
      engine.accept(
          new Refused(command.organisation(), command.leg(), TelephonyEvent.Refusal.INVALID));
    }
  }

  /** Takes no answer for an end. */
  static final class SaysEnded implements Fault {
    @Override
    public void unanswered(
        TelephonyCommand command,
        RuntimeException failure,
        ByHand world,
        Consumer<TelephonyEvent> engine) {
      EndCause failed = EndCause.of(EndCause.Category.FAILED);
      engine.accept(new Ended(command.organisation(), command.leg(), failed, world.now()));
    }
  }

  /** Knows a leg by what the answer says, so that one without an answer is nobody's. */
  private abstract static class LosesTrack implements Fault {
    final Set<LegId> unknown = new HashSet<>();

    @Override
    public final void unanswered(
        TelephonyCommand command,
        RuntimeException failure,
        ByHand world,
        Consumer<TelephonyEvent> engine) {
      unknown.add(command.leg());
    }
  }

  /** Tells nothing of what happens on it. */
  static final class ForgetsTheLeg extends LosesTrack {
    @Override
    public List<TelephonyEvent> told(TelephonyEvent event) {
      return unknown.contains(event.leg()) ? List.of() : List.of(event);
    }
  }

  /** Hangs up nobody. */
  static final class CannotHangUp extends LosesTrack {
    @Override
    public TelephonyCommand sent(TelephonyCommand command) {
      return command instanceof HangUp && unknown.contains(command.leg())
          ? new HangUp(command.organisation(), new LegId("nobody"))
          : command;
    }
  }
}
