package io.ringcycle.simulator;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.ContactResult;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Roster;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * What goes on around the callers: people join and leave, opt out, are corrected, met elsewhere.
 */
final class Office {
  private final World world;
  private final Client client;
  private final Scenery scenery;
  private final Logbook logbook;
  private final Moments moments;
  private final Ledger ledger;
  private final Affairs affairs;

  Office(
      World world,
      Client client,
      Scenery scenery,
      Logbook logbook,
      Moments moments,
      Affairs affairs) {
    this.world = world;
    this.client = client;
    this.scenery = scenery;
    this.logbook = logbook;
    this.moments = moments;
    this.affairs = affairs;
    this.ledger = affairs.ledger();
  }

  void goOn() {
    if (!world.over()) {
      act();
      world.agenda.at(moments.next(false), "office", this::goOn);
    }
  }

  private void act() {
    if (world.chance.oneIn(4)) {
      amend();
    } else {
      deed();
    }
  }

  private void deed() {
    CallListId list = world.chance.pick(Scenery.LISTS);
    SupporterId somebody = scenery.anybody();
    int kind = world.chance.below(16);
    if (kind == 14) {
      sync(list);
    } else if (kind == 10 || kind == 11) {
      met(somebody);
    } else {
      client.give(deed(kind, list, somebody));
    }
  }

  private Deed deed(int kind, CallListId list, SupporterId somebody) {
    return switch (kind) {
      case 0, 1, 2 -> affairs.join(list, scenery.somebody());
      case 3, 4 -> affairs.leave(list, somebody);
      case 5 -> affairs.suppress(somebody, "asked for it");
      case 6, 7 -> affairs.release(somebody);
      case 8 -> affairs.confirm(somebody);
      case 9 -> affairs.correct(scenery.supporter(somebody));
      case 12 -> affairs.exclude(list, scenery.exclusions(list));
      case 13 -> restore(somebody);
      default -> seldom(list, somebody);
    };
  }

  private void met(SupporterId somebody) {
    Instant at = world.agenda.now().minus(Duration.ofMinutes(world.chance.below(600)));
    ContactLog log = logbook.entry(world.chance.pick(List.of(ContactResult.values())));
    client.give(
        Scenery.EVE,
        desk -> desk.people().importContact(somebody, at, log),
        contact -> logbook.imported(contact, log));
  }

  private Deed restore(SupporterId somebody) {
    SessionId session = world.chance.pick(scenery.sessions());
    return new Deeds(Scenery.EVE, session, ledger).restore(somebody);
  }

  private void sync(CallListId list) {
    List<Supporter> members = new ArrayList<>();
    for (int i = 0; i < 1 + world.chance.below(8); i++) {
      members.add(scenery.somebody());
    }
    Set<SupporterId> wanted = members.stream().map(Supporter::id).collect(Collectors.toSet());
    AtomicReference<String> read = new AtomicReference<>("");
    Roster roster =
        (organisation, any, after) -> {
          read.set(world.moment());
          return new Roster.Page(members, Optional.empty());
        };
    client.give(
        Scenery.EVE,
        desk -> {
          desk.lists().sync(list, roster);
          return world.moment();
        },
        done -> synced(list, wanted, done.equals(read.get())));
  }

  /** Where nothing came between, the list is what the roster said. */
  private void synced(CallListId list, Set<SupporterId> wanted, boolean undisturbed) {
    Set<SupporterId> members = ledger.lists.of(list).members();
    if (undisturbed && !members.equals(wanted)) {
      world.violated("LIST-2", "the roster says " + wanted + ", the list " + members);
    }
  }

  private Deed seldom(CallListId list, SupporterId somebody) {
    if (world.chance.oneIn(6)) {
      return affairs.delete(list);
    }
    return world.chance.oneIn(2) ? affairs.erase(somebody) : affairs.suppress(somebody, "");
  }

  private void amend() {
    List<ContactId> contacts = logbook.contacts();
    if (!contacts.isEmpty()) {
      ContactId contact = world.chance.pick(contacts);
      ContactLog log = logbook.entry(world.chance.pick(List.of(ContactResult.values())));
      SessionId any = scenery.sessions().get(0);
      logbook.unsure(contact);
      client.give(
          Scenery.EVE,
          desk -> {
            desk.session(any).contacts().amend(contact, log);
            return contact;
          },
          done -> logbook.acknowledged(done, log));
    }
  }
}
