package io.ringcycle.samples.terminal;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.EventSink;
import io.ringcycle.spi.Ids;
import io.ringcycle.spi.Roster;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.view.ListView;
import java.util.List;
import java.util.Optional;

/** Everything that a session at this terminal needs. */
record Workplace(
    VirtualClock clock,
    SimulatedPhone phone,
    Storage storage,
    Ringcycle ringcycle,
    Desk desk,
    CallingSession session) {
  static final OrganisationId ORGANISATION = new OrganisationId("terminal");
  private static final int PAGE = 1_000;
  private static final GroupId GROUP = new GroupId("terminal");

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
    CallListId id = new CallListId(list.name());
    fill(desk, id, options, list);
    return new Workplace(clock, phone, storage, ringcycle, desk, desk.open(id));
  }

  private static Caller caller(Options options) {
    return new Caller(
        ORGANISATION,
        new CallerId("me"),
        options.name(),
        Optional.of(options.mobile()),
        options.zone());
  }

  private static void fill(Desk desk, CallListId id, Options options, ListFile list) {
    List<ListView> known = desk.lists().all();
    known.stream()
        .filter(one -> !one.list().equals(id))
        .findFirst()
        .ifPresent(
            other -> {
              throw new OtherSession(list.name(), other.name());
            });
    if (known.isEmpty()) {
      desk.lists().create(id, GROUP, list.name(), options.exclusions());
      desk.lists().describe(id, list.name(), "", options.event());
    }
    List<Person> people = Person.of(list.file().rows());
    desk.lists().sync(id, roster(people.stream().map(Person::supporter).toList()));
    people.stream()
        .filter(Person::doNotCall)
        .map(person -> person.supporter().id())
        .forEach(person -> doNotCall(desk, person));
  }

  /** In pages, each of them one change in the file: a change is held in memory as a whole. */
  private static Roster roster(List<Supporter> people) {
    return (organisation, list, after) -> {
      int from = after.map(Integer::parseInt).orElse(0);
      int to = Math.min(people.size(), from + PAGE);
      Optional<String> next = Optional.of(String.valueOf(to)).filter(more -> to < people.size());
      return new Roster.Page(people.subList(from, to), next);
    };
  }

  private static void doNotCall(Desk desk, SupporterId person) {
    desk.people().suppress(person, "the list says: do not call");
  }
}
