package io.ringcycle.simulator;

import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.spi.storage.CallRow;
import io.ringcycle.spi.storage.Kept;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.RowKey;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When all is over and everything has calmed down: is anything lost, stuck, or out of step? */
final class Ending {
  private static final Duration SETTLES = Duration.ofHours(7);

  private final World world;
  private final SharedStore store;
  private final Ledger ledger;
  private final Network network;
  private final Logbook logbook;

  Ending(World world, SharedStore store, Ledger ledger, Network network, Logbook logbook) {
    this.world = world;
    this.store = store;
    this.ledger = ledger;
    this.network = network;
    this.logbook = logbook;
  }

  /** Nothing goes wrong any more, and time passes. */
  void calmDown(Nodes nodes, boolean settling) {
    world.calm();
    for (int i = 0; i < 3; i++) {
      world.agenda.runUntil(world.agenda.now().plus(SETTLES));
      if (settling) {
        nodes.settleAll();
      }
    }
  }

  void check(Storage kept) {
    overlaps();
    calls();
    contacts(kept);
    rows(kept);
    stuck(kept);
  }

  private void overlaps() {
    List<Phone> calls = network.calls();
    for (int i = 0; i < calls.size(); i++) {
      for (int j = i + 1; j < calls.size(); j++) {
        overlap(calls.get(i), calls.get(j));
      }
    }
    Set<Object> legs = new HashSet<>();
    network.calls().stream()
        .filter(call -> !legs.add(call.leg()))
        .forEach(call -> world.violated("DIAL-2", "it rang twice: " + call.leg()));
  }

  /** A caller who starts again may be rung while their last leg is not yet gone; nobody else. */
  private void overlap(Phone one, Phone other) {
    boolean supporter = one.supporters() || other.supporters();
    if (supporter && one.to.equals(other.to) && one.overlaps(other)) {
      String rule = one.supporters() && other.supporters() ? "LEASE-1" : "LEASE-3";
      world.violated(rule, "two calls to one number at one time: " + other.leg());
    }
  }

  private void calls() {
    for (Ledger.Dialled call : ledger.calls.values()) {
      if (call.ends != 1) {
        world.violated("OUT-1", call.intent.call() + " has so many ends: " + call.ends);
      }
    }
  }

  /** Every acknowledged contact is there, with its words and labels, and no other has them too. */
  private void contacts(Storage kept) {
    Map<String, Integer> words = new HashMap<>();
    for (Map.Entry<ContactId, ContactLog> entry : logbook.all().entrySet()) {
      contact(kept, entry.getKey(), entry.getValue());
    }
    for (Encounters.Met met : ledger.encounters.all()) {
      note(kept, met).ifPresent(note -> words.merge(note.text(), 1, Integer::sum));
    }
    words.forEach(
        (text, count) -> {
          if (text.startsWith("entry") && count > 1) {
            world.violated("ONCE-1", "logged " + count + " times: " + text);
          }
        });
  }

  private void contact(Storage kept, ContactId contact, ContactLog log) {
    Optional<Encounters.Met> met = ledger.encounters.find(contact);
    Optional<NoteRow> note = met.flatMap(found -> note(kept, found));
    boolean there = met.filter(found -> found.details.result() == log.result()).isPresent();
    boolean erased = met.filter(found -> ledger.person(found.supporter).erased).isPresent();
    boolean whole =
        note.filter(found -> found.text().equals(log.notes()))
            .filter(found -> found.logged().added().equals(List.copyOf(log.tagsAdded())))
            .isPresent();
    if (!there || (!whole && !erased)) {
      world.violated("FLOW-4", "an acknowledged contact is not there: " + log.notes());
    }
  }

  private static Optional<NoteRow> note(Storage kept, Encounters.Met met) {
    return met.details
        .note()
        .flatMap(note -> kept.read(Scenery.ACME, view -> view.find(new NoteRow.Key(note))));
  }

  /** What is stored beside the facts is what they come to. */
  private void rows(Storage kept) {
    kept.<Boolean>read(
        Scenery.ACME, view -> store.truth().read(Scenery.ACME, derived -> rows(view, derived)));
  }

  private boolean rows(View kept, View derived) {
    store.rows().keySet().forEach(key -> row(kept.find(key), derived.find(key), key));
    return true;
  }

  private void row(Optional<? extends Row> stored, Optional<? extends Row> derived, RowKey<?> key) {
    boolean fromFacts = !(stored.orElse(null) instanceof Kept);
    if (fromFacts && !stored.equals(derived) && !isOnce(key)) {
      world.violated("FACT-1", "kept " + stored + ", and the facts come to " + derived);
    }
  }

  private static boolean isOnce(RowKey<?> key) {
    return key.getClass().getEnclosingClass().getSimpleName().equals("OnceRow");
  }

  private long open(View view) {
    return store.rows().keySet().stream()
        .flatMap(key -> view.find(key).stream())
        .filter(row -> row instanceof CallRow call && call.open())
        .count();
  }

  private void stuck(Storage kept) {
    long open = kept.<Long>read(Scenery.ACME, this::open);
    int busy = kept.read(Scenery.ACME, view -> view.busySeats().size());
    if (open + busy > 0) {
      world.violated("DIAL-3", open + " calls and " + busy + " seats were never settled");
    }
  }
}
