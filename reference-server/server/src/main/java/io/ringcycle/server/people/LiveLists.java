package io.ringcycle.server.people;

import io.ringcycle.model.CallListId;
import io.ringcycle.server.house.row.InOrganisation;
import io.ringcycle.server.house.row.LiveListRow;
import io.ringcycle.server.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Which lists keep to a filter, and to which. */
@ApplicationScoped
@Transactional
public class LiveLists {
  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private FilterWords words;

  /**
   * From now on the list keeps to a filter in these words.
   *
   * @param seen the words of which whoever says so knows
   * @throws OptimisticLockException if it is not these any more
   */
  public void keep(
      String organisation,
      CallListId list,
      Optional<String> group,
      String words,
      Optional<String> seen) {
    Optional<LiveListRow> row = row(organisation, list, LockModeType.PESSIMISTIC_WRITE);
    if (!row.map(LiveListRow::filter).equals(seen)) {
      throw new OptimisticLockException();
    }
    row.ifPresentOrElse(
        there -> there.keepsTo(group, words), () -> add(organisation, list, group, words));
  }

  /** At once: whoever was quicker is found here, and not when all is done. */
  private void add(String organisation, CallListId list, Optional<String> group, String words) {
    LiveListRow row = new LiveListRow(organisation, list.value());
    row.keepsTo(group, words);
    entities.persist(row);
    entities.flush();
  }

  /** From now on it is changed by hand. Whether it kept to a filter. */
  public boolean end(String organisation, CallListId list) {
    Optional<LiveListRow> row = row(organisation, list);
    row.ifPresent(entities::remove);
    return row.isPresent();
  }

  /** The words of the filter to which it keeps, if it does. */
  public Optional<String> words(String organisation, CallListId list) {
    return row(organisation, list).map(LiveListRow::filter);
  }

  private Optional<LiveListRow> row(String organisation, CallListId list) {
    return row(organisation, list, LockModeType.NONE);
  }

  private Optional<LiveListRow> row(String organisation, CallListId list, LockModeType lock) {
    InOrganisation key = new InOrganisation(organisation, list.value());
    return Optional.ofNullable(entities.find(LiveListRow.class, key, lock));
  }

  /** Refuses to change by hand what a filter decides. */
  public void refuseIfLive(String organisation, CallListId list) {
    if (row(organisation, list).isPresent()) {
      throw ProblemException.conflict(
          "live-list",
          "Live list",
          "This list keeps to its filter. Change the filter, or take it away first.");
    }
  }

  /** Those of an organisation. */
  public List<LiveList> of(String organisation) {
    return entities
        .createQuery(
            "select l from LiveListRow l where l.key.organisation = :organisation",
            LiveListRow.class)
        .setParameter("organisation", organisation)
        .getResultStream()
        .map(this::live)
        .toList();
  }

  private LiveList live(LiveListRow row) {
    return new LiveList(
        row.organisation(), new CallListId(row.list()), row.group(), words.filter(row.filter()));
  }
}
