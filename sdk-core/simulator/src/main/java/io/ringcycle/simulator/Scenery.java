package io.ringcycle.simulator;

import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One organisation, two lists, two callers in zones whose clocks change differently. */
final class Scenery {
  static final OrganisationId ACME = new OrganisationId("acme");
  static final CallerId ADMIN = new CallerId("eve");
  static final CallListId STREET = new CallListId("street");
  static final CallListId SQUARE = new CallListId("square");
  static final List<CallListId> LISTS = List.of(STREET, SQUARE);
  static final Caller EVE =
      Caller.of("acme", "eve", "Eve", "+447700900003").in(ZoneId.of("Europe/London"));
  static final Caller ADA =
      Caller.of("acme", "ada", "Ada", "+447700900001").in(ZoneId.of("Europe/London"));

  /** Where the hour that is left out in spring begins at midnight. */
  static final Caller BOB =
      Caller.of("acme", "bob", "Bob", "+447700900002").in(ZoneId.of("Asia/Beirut"));

  static final List<Caller> CALLERS = List.of(ADA, BOB);
  static final GroupId GROUP = new GroupId("group");
  private static final List<Instant> STARTS =
      List.of(
          Instant.parse("2027-06-01T08:00:00Z"),
          Instant.parse("2027-03-27T12:00:00Z"),
          Instant.parse("2027-02-10T15:00:00Z"),
          Instant.parse("2027-10-30T12:00:00Z"));

  private final Chance chance;
  private final Map<Caller, List<SessionId>> sessions = new LinkedHashMap<>();
  private final Map<CallListId, Exclusions.Completion> completions = new HashMap<>();
  private int known;

  Scenery(Chance chance) {
    this.chance = chance;
  }

  /** Where somebody is. */
  static ZoneId zone(Optional<CallerId> who) {
    return who.equals(Optional.of(BOB.id())) ? BOB.zone() : ADA.zone();
  }

  /** Half of all histories go over a change of the clocks. */
  static Instant start(Chance chance) {
    return chance.pick(STARTS);
  }

  /** Nothing goes wrong while the scene is set. */
  void set(Ringcycle calm) {
    Desk eve = calm.as(EVE);
    chance.during(chance.next("completion"), this::chooseCompletions);
    LISTS.forEach(list -> eve.lists().create(list, GROUP, list.value(), exclusions(list)));
    for (CallListId list : LISTS) {
      List<Supporter> members = new ArrayList<>();
      int size = 2 + chance.below(7);
      for (int i = 0; i < size; i++) {
        members.add(somebody());
      }
      eve.lists().add(list, members);
    }
    for (Caller caller : CALLERS) {
      Desk desk = calm.as(caller);
      List<SessionId> own = new ArrayList<>();
      LISTS.forEach(list -> own.add(desk.open(list).id()));
      sessions.put(caller, own);
    }
  }

  /** In a third of all lists a contact counts for every session. */
  private void chooseCompletions() {
    for (CallListId list : LISTS) {
      completions.put(
          list,
          chance.oneIn(3) ? Exclusions.Completion.WHOLE_LIST : Exclusions.Completion.PER_SESSION);
    }
  }

  Exclusions exclusions(CallListId list) {
    return new Exclusions(
        Duration.ofMinutes(chance.pick(List.of(0, 45, 600))),
        Duration.ofMinutes(chance.pick(List.of(0, 20, 90))),
        completions.getOrDefault(list, Exclusions.Completion.PER_SESSION),
        chance.pick(List.of(Exclusions.Recheck.values())));
  }

  List<SessionId> sessionsOf(Caller caller) {
    return sessions.getOrDefault(caller, List.of());
  }

  /** A place from which a list is called directly. */
  void mayBeCalledFrom(Caller caller, SessionId session) {
    sessions.getOrDefault(caller, List.of()).add(session);
  }

  List<SessionId> sessions() {
    return sessions.values().stream().flatMap(List::stream).toList();
  }

  /** Somebody who is known, or not yet. */
  Supporter somebody() {
    int who = chance.below(known + 2);
    known = Math.max(known, Math.min(who + 1, 14));
    return supporter(new SupporterId("p" + who));
  }

  SupporterId anybody() {
    return new SupporterId("p" + chance.below(known + 1));
  }

  /** Callers are supporters too, now and then. */
  String number() {
    return chance.oneIn(12)
        ? chance.pick(List.of("+447700900001", "+447700900002"))
        : "+4477009001" + (10 + chance.below(14));
  }

  /** Several may share a number; some have none. */
  Supporter supporter(SupporterId id) {
    NumberGiven number =
        chance.oneIn(9)
            ? new NumberGiven.Missing()
            : new NumberGiven.Usable(PhoneNumber.of(number()));
    return new Supporter(id, id.value(), number, Set.of(), Map.of());
  }
}
