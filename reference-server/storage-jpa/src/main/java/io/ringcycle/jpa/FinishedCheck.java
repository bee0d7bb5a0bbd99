package io.ringcycle.jpa;

import io.ringcycle.jpa.Difference.Kind;
import io.ringcycle.jpa.row.FinishedEntity;
import io.ringcycle.jpa.row.SessionEntity;
import io.ringcycle.jpa.row.Stored;
import io.ringcycle.model.SessionId;
import io.ringcycle.spi.storage.StandingRow;
import io.ringcycle.spi.storage.View;
import jakarta.persistence.EntityManager;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** The pages of places with which sessions have finished, held against the people there. */
final class FinishedCheck {
  private static final int PAGE = 1_000;

  private final EntityManager entities;
  private final Walk walk;
  private final Ids ids;
  private final View view;
  private final Findings findings;

  FinishedCheck(EntityManager entities, Walk walk, Ids ids, View view, Findings findings) {
    this.entities = entities;
    this.walk = walk;
    this.ids = ids;
    this.view = view;
    this.findings = findings;
  }

  void run() {
    walk.through(KeyedTables.SESSIONS, ids.organisation().value(), this::session);
  }

  private void session(Stored<?> stored) {
    String id = String.valueOf(KeyedTables.SESSIONS.place(stored).get(0));
    Map<String, BitSet> expected = new TreeMap<>();
    places(id, expected);
    pages(((SessionEntity) stored).no())
        .forEach(
            (page, bits) -> {
              findings.row();
              compare(id, page, expected.getOrDefault(page, new BitSet()), bits);
              expected.remove(page);
            });
    expected.keySet().forEach(page -> findings.add(difference(Kind.ROW_MISSING, id, page)));
  }

  private void compare(String session, String page, BitSet should, BitSet is) {
    if (!should.equals(is)) {
      findings.add(
          difference(Kind.OTHER_VALUE, session, page)
              .in("bits", should.cardinality() + " bits", is.cardinality() + " bits"));
    }
  }

  private void places(String session, Map<String, BitSet> pages) {
    Paged<StandingRow> rows =
        new Paged<>(
            last ->
                view.standings(
                    new SessionId(session),
                    last.map(row -> row.supporter().value()).orElse(""),
                    PAGE));
    Paged.stream(rows).filter(StandingRow::finished).forEach(row -> set(pages, 0, row.place()));
  }

  private static void set(Map<String, BitSet> pages, int level, long at) {
    BitSet page = pages.computeIfAbsent(name(level, at / FinishedEntity.BITS), any -> new BitSet());
    page.set((int) (at % FinishedEntity.BITS));
    if (page.cardinality() == FinishedEntity.BITS && level + 1 < FinishedPlaces.LEVELS) {
      set(pages, level + 1, at / FinishedEntity.BITS);
    }
  }

  private Map<String, BitSet> pages(long session) {
    Map<String, BitSet> pages = new TreeMap<>();
    new Asked<>(
            entities,
            "select f from FinishedEntity f where f.key.session = :session",
            FinishedEntity.class)
        .with("session", session).stream()
            .forEach(page -> pages.put(name(page.key().level(), page.key().page()), page.all()));
    return pages;
  }

  private static String name(int level, long page) {
    return "level=" + level + ", page=" + page;
  }

  private Difference difference(Kind kind, String session, String page) {
    return Difference.of(
        kind, ids.organisation().value(), "finished", "session=" + session + ", " + page);
  }
}
