package io.ringcycle.server.people;

import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.house.row.InOrganisation;
import io.ringcycle.server.house.row.SupporterRow;
import io.ringcycle.server.house.row.SupporterWordRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds people by name. What it says is looked up with the engine again, which knows who they are
 * and who may see them.
 */
@ApplicationScoped
@Transactional
public class Directory {
  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  /** Where somebody stands among all, by name and then by id. */
  public record Entry(String name, String id) {
    /** Before all. */
    public static final Entry FIRST = new Entry("", "");
  }

  /** From now on these are found by the names that they have now. */
  public void keep(String organisation, Collection<Supporter> people) {
    Map<SupporterId, Supporter> each = new LinkedHashMap<>();
    people.forEach(one -> each.put(one.id(), one));
    Map<String, SupporterRow> known = known(organisation, each.values());
    for (Supporter one : each.values()) {
      String name = NameWords.sorted(one.name());
      Optional<SupporterRow> row = Optional.ofNullable(known.get(one.id().value()));
      if (row.filter(same -> same.sortName().equals(name)).isEmpty()) {
        row.ifPresentOrElse(
            there -> there.standsAt(name),
            () -> entities.persist(new SupporterRow(organisation, one.id().value(), name)));
        spell(organisation, one, row.isPresent());
      }
    }
  }

  private Map<String, SupporterRow> known(String organisation, Collection<Supporter> people) {
    return people.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select s from SupporterRow s where s.key.organisation = :organisation"
                    + " and s.key.id in :ids",
                SupporterRow.class)
            .setParameter("organisation", organisation)
            .setParameter("ids", people.stream().map(one -> one.id().value()).toList())
            .getResultStream()
            .collect(Collectors.toMap(SupporterRow::id, Function.identity()));
  }

  private void spell(String organisation, Supporter one, boolean again) {
    if (again) {
      forgetWords(organisation, one.id());
    }
    NameWords.of(one.name())
        .forEach(
            word -> entities.persist(new SupporterWordRow(organisation, word, one.id().value())));
  }

  private void forgetWords(String organisation, SupporterId supporter) {
    entities
        .createQuery(
            "delete from SupporterWordRow w where w.key.organisation = :organisation"
                + " and w.key.supporter = :supporter")
        .setParameter("organisation", organisation)
        .setParameter("supporter", supporter.value())
        .executeUpdate();
  }

  private Optional<SupporterRow> row(String organisation, SupporterId supporter) {
    return Optional.ofNullable(
        entities.find(SupporterRow.class, new InOrganisation(organisation, supporter.value())));
  }

  /** Nobody finds them any more. */
  public void forget(String organisation, SupporterId supporter) {
    forgetWords(organisation, supporter);
    row(organisation, supporter).ifPresent(entities::remove);
  }

  /**
   * People beyond an entry, each word of whose names that was asked for begins so.
   *
   * @param words as somebody types them; nothing for everybody
   */
  public List<Entry> page(String organisation, String words, Entry after, int limit) {
    List<String> sought = NameWords.of(words);
    TypedQuery<SupporterRow> query =
        entities
            .createQuery(question(sought.size()), SupporterRow.class)
            .setParameter("organisation", organisation)
            .setParameter("name", after.name())
            .setParameter("id", after.id())
            .setMaxResults(limit);
    for (int nth = 0; nth < sought.size(); nth++) {
      query.setParameter("from" + nth, sought.get(nth));
      query.setParameter("to" + nth, sought.get(nth) + Character.MAX_VALUE);
    }
    return query.getResultStream().map(row -> new Entry(row.sortName(), row.id())).toList();
  }

  private static String question(int words) {
    StringBuilder question =
        new StringBuilder(
            "select s from SupporterRow s where s.key.organisation = :organisation and"
                + " (s.sortName > :name or (s.sortName = :name and s.key.id > :id))");
    for (int nth = 0; nth < words; nth++) {
      question.append(
          " and exists (select w from SupporterWordRow w where"
              + " w.key.organisation = :organisation and w.key.supporter = s.key.id"
              + " and w.key.word >= :from%1$d and w.key.word < :to%1$d)".formatted(nth));
    }
    return question.append(" order by s.sortName, s.key.id").toString();
  }
}
