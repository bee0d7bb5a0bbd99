package io.ringcycle.server.boot;

import io.ringcycle.Ringcycle;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.server.calls.CallGate;
import io.ringcycle.server.calls.GuardedTelephony;
import io.ringcycle.server.live.Bell;
import io.ringcycle.server.operations.Messenger;
import io.ringcycle.server.phone.ChosenProvider;
import io.ringcycle.simulated.SystemIds;
import io.ringcycle.simulated.SystemTimer;
import io.ringcycle.spi.EventSink;
import io.ringcycle.spi.Ids;
import io.ringcycle.spi.Permissions;
import io.ringcycle.spi.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts the engine of this node together from what is configured, and stops it with the node. */
@ApplicationScoped
public class EngineRoom {
  @Produces
  @Singleton
  SystemTimer clock() {
    return new SystemTimer();
  }

  @Produces
  @Singleton
  Ids ids() {
    return new SystemIds();
  }

  void stop(@Disposes SystemTimer clock) {
    clock.close();
  }

  @Produces
  @Singleton
  JpaStore store(DataSource database) {
    return JpaStore.on(database);
  }

  void stop(@Disposes JpaStore store) {
    store.close();
  }

  @Produces
  @Singleton
  Telephony phone(ChosenProvider chosen) {
    return chosen.provider().open();
  }

  @Produces
  @Singleton
  Ringcycle engine(
      JpaStore store,
      SystemTimer clock,
      Ids ids,
      Telephony telephony,
      CallGate gate,
      Messenger messenger,
      Permissions permissions,
      Bell bell,
      @Any Instance<EventSink> sinks) {
    return Ringcycle.builder()
        .storage(store.storage())
        .clock(clock)
        .ids(ids)
        .telephony(new GuardedTelephony(telephony, gate))
        .errands(messenger)
        .permissions(permissions)
        .eventSink(ringing(bell, new Sinks(sinks)))
        .build();
  }

  private static EventSink ringing(Bell bell, EventSink sinks) {
    return facts -> {
      bell.rung();
      sinks.recorded(facts);
    };
  }

  void stop(@Disposes Ringcycle engine) {
    engine.close();
  }
}
