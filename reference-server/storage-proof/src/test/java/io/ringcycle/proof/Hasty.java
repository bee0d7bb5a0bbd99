package io.ringcycle.proof;

import io.ringcycle.facts.CallFact.CallIntended;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.settings.Settings;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyEvent;
import java.util.function.Consumer;
import java.util.function.Function;

/** Dials as soon as that is decided. */
record Hasty(Storage storage, Telephony telephone) implements Storage {
  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(
        organisation,
        view -> {
          Change<T> change = decision.apply(view);
          change.facts().forEach(fact -> dial(view, fact));
          return change;
        });
  }

  private void dial(View view, Recorded fact) {
    if (fact.fact() instanceof CallIntended intent) {
      PhoneNumber to =
          view.find(new ProfileRow.Key(intent.supporter()))
              .flatMap(row -> row.supporter().number())
              .orElseThrow();
      Settings limits = Settings.DEFAULT;
      LegId leg = intent.leg();
      telephone.send(
          new DialSupporter(
              fact.organisation(), leg, leg, to, limits.ringAtMost(), limits.callAtMost()));
    }
  }

  /** Sends whatever was not sent before. */
  record Other(Telephony telephone) implements Telephony {
    @Override
    public void reportTo(Consumer<TelephonyEvent> engine) {
      telephone.reportTo(engine);
    }

    @Override
    public void send(TelephonyCommand command) {
      if (!(command instanceof DialSupporter)) {
        telephone.send(command);
      }
    }
  }
}
