package io.ringcycle.samples.terminal;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Role;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.EventSink;
import io.ringcycle.spi.Ids;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.view.ListView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a session at this terminal needs.
 *
 * @param news what the list file and the command line have changed since last time
 */
record Workplace(
    VirtualClock clock,
    SimulatedPhone phone,
    Storage storage,
    Ringcycle ringcycle,
    Desk desk,
    CallingSession session,
    ListFile list,
    List<News> news) {
  static final OrganisationId ORGANISATION = new OrganisationId("terminal");

  static Workplace open(
      Options options,
      ListFile list,
      Storage storage,
      VirtualClock clock,
      SimulatedPhone phone,
      Ids ids,
      EventSink sink) {
    Ringcycle ringcycle =
        Ringcycle.builder()
            .storage(storage)
            .clock(clock)
            .telephony(phone)
            .ids(ids)
            .permissions((caller, group) -> Optional.of(Role.ADMIN))
            .eventSink(sink)
            .build();
    Desk desk = ringcycle.as(caller(options));
    List<News> news = new ArrayList<>(new ListUpdate(desk, storage, options, list).apply());
    CallingSession session = desk.open(new CallListId(list.name()));
    new Settings(desk, options).of(session, list).forEach(news::add);
    return new Workplace(clock, phone, storage, ringcycle, desk, session, list, news);
  }

  private static Caller caller(Options options) {
    return new Caller(
        ORGANISATION,
        new CallerId("me"),
        options.name().orElse(Options.NAME),
        Optional.of(options.mobile()),
        options.zone());
  }

  /** The clock of the next time goes on from the latest fact, so that this must be one. */
  void keepTime() {
    ListView list = desk.lists().view(session.view().list());
    String told = "Time was let pass until " + clock.now() + ".";
    desk.lists().describe(list.list(), list.name(), told, list.event());
  }
}
