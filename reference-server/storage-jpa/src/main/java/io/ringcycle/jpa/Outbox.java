package io.ringcycle.jpa;

import io.ringcycle.facts.Recorded;
import io.ringcycle.jpa.row.FactEntity;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of all organisations of a database, in one order that never changes, for whoever
 * follows them: nothing is copied, and nothing is noted for a reader.
 *
 * <p>Whoever asks again and again from the last position that they were given misses nothing and
 * sees nothing twice, however many change something meanwhile. A change shows when it is settled:
 * not before every transaction is over that was open on the server when its number was drawn, and
 * may have a lower one.
 *
 * <p>Each question throws {@link StorageUnavailableException} if the store is not available. Safe
 * for use by several threads.
 */
public final class Outbox {
  private static final String BEYOND =
      "select f from FactEntity f where f.change > :after and f.change <= :settled"
          + " order by f.change, f.part";

  private static final String REST =
      "select f from FactEntity f where f.change = :change and f.part > :part"
          + " order by f.change, f.part";

  private static final String OF_ONE =
      "select f from FactEntity f where f.key.organisation = :organisation"
          + " and f.change > :after and f.change <= :settled"
          + " order by f.key.organisation, f.change, f.part";

  private final Work work;
  private final Settled settled;

  Outbox(Work work) {
    this.work = work;
    this.settled = Settled.on(work.dialect());
  }

  /**
   * A fact in its place.
   *
   * @param position of its change; the same for all facts of one change
   * @param part its place in the change, from 1
   */
  public record Entry(long position, int part, Recorded fact) {}

  /**
   * What comes after a position, the earliest first, by whole changes.
   *
   * @param position of the last change that was seen; 0 at the beginning of all
   * @param most facts, from 1, though the last change is given to its end
   */
  public List<Entry> after(long position, int most) {
    check(position, most);
    return work.look(
        entities ->
            whole(entities, new Asked<>(entities, BEYOND, FactEntity.class), position, most));
  }

  private static void check(long position, int most) {
    if (position < 0 || most < 1) {
      throw new IllegalArgumentException("after " + position + ", " + most + " at most");
    }
  }

  /**
   * The same of one organisation alone. A change is of one organisation.
   *
   * @param position of the last change that was seen
   * @param most facts, from 1, though the last change is given to its end
   */
  public List<Entry> after(OrganisationId organisation, long position, int most) {
    check(position, most);
    return work.look(
        entities ->
            whole(
                entities,
                new Asked<>(entities, OF_ONE, FactEntity.class)
                    .with("organisation", organisation.value()),
                position,
                most));
  }

  /** The position of the last settled change, for a reader who begins now. */
  public long end() {
    return work.look(settled::upTo);
  }

  private List<Entry> whole(
      EntityManager entities, Asked<FactEntity> asked, long position, int most) {
    long end = settled.upTo(entities);
    List<FactEntity> facts = asked.with("after", position).with("settled", end).first(most).all();
    List<FactEntity> whole = new ArrayList<>(facts);
    if (facts.size() == most) {
      whole.addAll(rest(entities, facts.get(most - 1)));
    }
    return whole.stream().map(Outbox::entry).toList();
  }

  private static List<FactEntity> rest(EntityManager entities, FactEntity last) {
    return new Asked<>(entities, REST, FactEntity.class)
        .with("change", last.change())
        .with("part", last.part())
        .all();
  }

  private static Entry entry(FactEntity fact) {
    return new Entry(fact.change(), fact.part(), fact.recorded());
  }
}
