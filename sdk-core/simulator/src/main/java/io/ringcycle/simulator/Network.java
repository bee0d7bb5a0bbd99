package io.ringcycle.simulator;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provider: does what it is asked to, twice where it is asked twice, and reports what really
 * happens.
 */
final class Network {
  private static final List<EndCause.Category> CAUSES =
      List.of(
          EndCause.Category.NORMAL,
          EndCause.Category.BUSY,
          EndCause.Category.NO_ANSWER,
          EndCause.Category.NOT_FOUND);

  private final World world;
  private final Post post;
  private final People people;
  private final List<Phone> calls = new ArrayList<>();
  private final Map<LegId, List<Phone>> legs = new HashMap<>();
  private final Map<LegId, TelephonyEvent.Refusal> refused = new HashMap<>();

  Network(World world, Post post) {
    this.world = world;
    this.post = post;
    this.people = new People(world, this);
  }

  /** Every call that there ever was, in the order in which they began. */
  List<Phone> calls() {
    return calls;
  }

  /** What it refused, and why. */
  Map<LegId, TelephonyEvent.Refusal> refused() {
    return refused;
  }

  /** Whether it told a node, which took it. */
  boolean told(Optional<? extends TelephonyEvent> event) {
    return event.filter(post::arrived).isPresent();
  }

  void arrive(TelephonyCommand command) {
    world.story.happened(world.agenda.now(), command.getClass().getSimpleName());
    world.story.tell(world.agenda.now(), () -> "the provider gets " + command.leg());
    if (command instanceof RingCaller ring) {
      people.rung(begin(new Phone(ring, ring.to(), world.agenda.now())), ring);
    } else if (command instanceof DialSupporter dial) {
      dialled(dial);
    } else if (command instanceof Ask ask) {
      live(ask.leg()).filter(Phone::talking).ifPresent(leg -> asked(leg, ask));
    } else if (command instanceof HangUp hangUp) {
      live(hangUp.leg()).ifPresent(leg -> end(leg, EndCause.Category.NORMAL));
    }
  }

  private void dialled(DialSupporter dial) {
    if (world.strikes(world.mishaps().request())) {
      TelephonyEvent.Refusal why = world.chance.pick(List.of(TelephonyEvent.Refusal.values()));
      refused.put(dial.leg(), why);
      post.report(new TelephonyEvent.Refused(dial.organisation(), dial.leg(), why));
    } else {
      people.dialled(begin(new Phone(dial, dial.to(), world.agenda.now())), dial);
    }
  }

  private Phone begin(Phone call) {
    calls.add(call);
    legs.computeIfAbsent(call.leg(), any -> new ArrayList<>()).add(call);
    return call;
  }

  private void asked(Phone leg, Ask ask) {
    leg.asked = Optional.of(ask.ask());
    people.asked(leg, ask);
  }

  void rings(Phone leg) {
    post.report(new TelephonyEvent.Ringing(leg.command.organisation(), leg.leg()));
  }

  void answer(Phone leg) {
    if (leg.live() && leg.answeredAt.isEmpty()) {
      leg.answeredAt = Optional.of(world.agenda.now());
      TelephonyEvent.Answered answer =
          new TelephonyEvent.Answered(leg.command.organisation(), leg.leg(), world.agenda.now());
      leg.answer = Optional.of(answer);
      post.report(answer);
    }
  }

  void press(Phone leg, AskId ask) {
    if (leg.talking()) {
      post.report(new TelephonyEvent.KeyPressed(leg.command.organisation(), leg.leg(), ask));
    }
  }

  void end(Phone leg, EndCause.Category cause) {
    if (leg.live()) {
      leg.endedAt = Optional.of(world.agenda.now());
      world.story.tell(world.agenda.now(), () -> "really over: " + leg.leg() + " " + cause);
      TelephonyEvent.Ended end =
          new TelephonyEvent.Ended(
              leg.command.organisation(), leg.leg(), EndCause.of(cause), world.agenda.now());
      leg.end = Optional.of(end);
      post.report(end);
      if (world.strikes(world.mishaps().event() / 2)) {
        world.agenda.in(world.chance.seconds(10, 3_600), () -> changeMind(leg, end));
      }
    }
  }

  /** The provider tells of the same end once more, and of another cause. */
  private void changeMind(Phone leg, TelephonyEvent.Ended end) {
    EndCause.Category other = world.chance.pick(CAUSES);
    leg.saidLater = Optional.of(other);
    post.report(
        new TelephonyEvent.Ended(end.organisation(), end.leg(), EndCause.of(other), end.at()));
  }

  private Optional<Phone> live(LegId leg) {
    return legs.getOrDefault(leg, List.of()).stream().filter(Phone::live).findFirst();
  }

  /** No call lasts longer than what the command allows. */
  void endAfter(Phone leg, Duration time, EndCause.Category cause) {
    world.agenda.in(time, () -> end(leg, cause));
  }
}
