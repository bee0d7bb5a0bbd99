package io.ringcycle.engine;

import io.ringcycle.model.CallerId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import java.lang.System.Logger;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs commands: decide, keep, and only then tell the world. Safe for use by several threads. */
public final class Transactions {
  private static final Logger LOG = System.getLogger(Transactions.class.getName());

  private final Ports ports;
  private final Wakeups wakeups;

  /** Commands on these ports. */
  public Transactions(Ports ports, Wakeups wakeups) {
    this.ports = ports;
    this.wakeups = wakeups;
  }

  /** Answers a question as of the present. */
  public <T> T read(OrganisationId organisation, BiFunction<View, Instant, T> question) {
    return ports.storage().read(organisation, view -> question.apply(view, ports.now()));
  }

  /** Carries out a command; a refusal leaves everything as it was. */
  <T> T write(OrganisationId organisation, Optional<CallerId> by, Function<Work, T> command) {
    Done<T> done =
        ports
            .storage()
            .write(
                organisation,
                view -> {
                  Work work = new Work(organisation, by, view, ports.settings(), ports.now());
                  T result = command.apply(work);
                  return work.change(new Done<>(work, result));
                });
    perform(done.work());
    return done.result();
  }

  /** The same for what the system itself does, without a result. */
  void carryOut(OrganisationId organisation, Consumer<Work> command) {
    write(
        organisation,
        Optional.empty(),
        work -> {
          command.accept(work);
          return "";
        });
  }

  private record Done<T>(Work work, T result) {}

  private void perform(Work work) {
    publish(work);
    work.commands().forEach(this::hand);
    schedule(work);
  }

  /** A wake-up that cannot be set is made up for by the next one: no rule rests on it. */
  private void schedule(Work work) {
    try {
      if (!work.facts().isEmpty()) {
        wakeups.schedule(work.organisation(), work.written());
      }
    } catch (RuntimeException failure) {
      Failures.log(LOG, "no wake-up could be set", failure);
    }
  }

  /**
   * A dial may wait for others, because it is looked before and after it whether it is wanted; and
   * so does what ends it, or it would come too early. Whatever else is said is true only now.
   */
  private void hand(TelephonyCommand command) {
    if (command instanceof DialSupporter || command instanceof HangUp) {
      errand(command);
    } else {
      carryOut(command);
    }
  }

  /** All is kept by now: nothing that comes of it may fail what was carried out. */
  private void errand(TelephonyCommand command) {
    try {
      ports.errands().run(command.leg(), () -> carryOut(command));
    } catch (RuntimeException failure) {
      Failures.log(LOG, "a command was not taken to the telephone; the leg waits", failure);
    }
  }

  private void carryOut(TelephonyCommand command) {
    if (command instanceof DialSupporter dial) {
      dial(dial);
    } else {
      send(command);
    }
  }

  /** A store that is away for a moment must not fail what was carried out either. */
  private void dial(DialSupporter dial) {
    try {
      new Dials(this, new AnchorEvents(ports)).send(dial, this::send, this::send);
    } catch (RuntimeException failure) {
      Failures.log(LOG, "nobody can tell whether the caller is there; the call waits", failure);
    }
  }

  private void publish(Work work) {
    try {
      if (!work.facts().isEmpty()) {
        ports.sink().recorded(work.facts());
      }
    } catch (RuntimeException failure) {
      Failures.log(LOG, "an event sink failed", failure);
    }
  }

  /** Nobody knows whether a command that failed was carried out, so it is never sent again. */
  private void send(TelephonyCommand command) {
    try {
      ports.telephony().send(command);
    } catch (RuntimeException failure) {
      Failures.log(LOG, "the telephone failed; the leg waits to be settled", failure);
    }
  }
}
