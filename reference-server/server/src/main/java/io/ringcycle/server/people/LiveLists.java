package io.ringcycle.server.people;

import io.ringcycle.model.CallListId;
import io.ringcycle.server.api.asked.NewFilter;
import io.ringcycle.server.house.row.InOrganisation;
import io.ringcycle.server.house.row.LiveListRow;
import io.ringcycle.server.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

  /** From now on the list keeps to that filter. */
  public void keep(String organisation, CallListId list, Optional<String> group, NewFilter filter) {
    row(organisation, list)
        .orElseGet(() -> added(organisation, list))
        .keepsTo(group, filter.json());
  }

  private LiveListRow added(String organisation, CallListId list) {
    LiveListRow row = new LiveListRow(organisation, list.value());
    entities.persist(row);
    return row;
  }

  /** From now on it is changed by hand. Whether it kept to a filter. */
  public boolean end(String organisation, CallListId list) {
    Optional<LiveListRow> row = row(organisation, list);
    row.ifPresent(entities::remove);
    return row.isPresent();
  }

  /** The filter to which it keeps, if it does. */
  public Optional<NewFilter> filter(String organisation, CallListId list) {
    return row(organisation, list).map(LiveListRow::filter).map(NewFilter::of);
  }

  private Optional<LiveListRow> row(String organisation, CallListId list) {
    return Optional.ofNullable(
        entities.find(LiveListRow.class, new InOrganisation(organisation, list.value())));
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
        .map(LiveLists::shown)
        .toList();
  }

  private static LiveList shown(LiveListRow row) {
    return new LiveList(
        row.organisation(),
        new CallListId(row.list()),
        row.group(),
        NewFilter.of(row.filter()).filter());
  }
}
