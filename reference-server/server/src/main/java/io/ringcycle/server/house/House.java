package io.ringcycle.server.house;

import io.ringcycle.model.Role;
import io.ringcycle.server.house.row.GroupRow;
import io.ringcycle.server.house.row.InOrganisation;
import io.ringcycle.server.house.row.MembershipRow;
import io.ringcycle.server.house.row.OrganisationRow;
import io.ringcycle.server.house.row.UserRow;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Organisations, their users and groups, and who leads which. */
@ApplicationScoped
@Transactional
public class House {
  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private Clock clock;

  /** A group of an organisation. */
  public record Group(String id, String name) {}

  /** Makes an organisation with nobody in it. */
  public void found(String organisation, String name) {
    add(new OrganisationRow(organisation, name, clock.now()));
  }

  /** At once: the provider does not know that other rows refer to it. */
  private void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  /** Their ids. */
  public List<String> organisations() {
    return entities
        .createQuery("select o.id from OrganisationRow o order by o.id", String.class)
        .getResultList();
  }

  /** Takes in a user, or what is new of them. Whether they are new. */
  @Watched
  public boolean keep(String organisation, User user) {
    Optional<UserRow> known = userRow(organisation, user.id());
    known.ifPresentOrElse(row -> row.take(user), () -> add(new UserRow(organisation, user)));
    return known.isEmpty();
  }

  public Optional<User> user(String organisation, String id) {
    return userRow(organisation, id).map(UserRow::user);
  }

  private Optional<UserRow> userRow(String organisation, String id) {
    return Optional.ofNullable(entities.find(UserRow.class, new InOrganisation(organisation, id)));
  }

  /**
   * A user and what they lead.
   *
   * @param leads which groups, and as what; what their being an admin adds is not in it
   */
  public record Member(User user, Map<String, Role> leads) {
    /** Copies the map. */
    public Member {
      leads = Map.copyOf(leads);
    }
  }

  /** A user and what they lead, by one question: it is asked before each request. */
  public Optional<Member> member(String organisation, String id) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select u, m from UserRow u left join MembershipRow m"
                    + " on m.key.organisation = u.key.organisation and m.key.user = u.key.id"
                    + " where u.key.organisation = :organisation and u.key.id = :user",
                Object[].class)
            .setParameter("organisation", organisation)
            .setParameter("user", id)
            .getResultList();
    return rows.stream().findFirst().map(row -> new Member(((UserRow) row[0]).user(), leads(rows)));
  }

  private static Map<String, Role> leads(List<Object[]> rows) {
    return rows.stream()
        .flatMap(row -> Stream.ofNullable((MembershipRow) row[1]))
        .collect(Collectors.toMap(MembershipRow::group, MembershipRow::role));
  }

  /** By id. */
  public List<User> users(String organisation) {
    return entities
        .createQuery(
            "select u from UserRow u where u.key.organisation = :organisation order by u.key.id",
            UserRow.class)
        .setParameter("organisation", organisation)
        .getResultStream()
        .map(UserRow::user)
        .toList();
  }

  /** Makes a group, or gives it another name. Whether it is new. */
  @Watched
  public boolean keep(String organisation, Group group) {
    Optional<GroupRow> known =
        Optional.ofNullable(
            entities.find(GroupRow.class, new InOrganisation(organisation, group.id())));
    known.ifPresentOrElse(
        row -> row.rename(group.name()),
        () -> add(new GroupRow(organisation, group.id(), group.name())));
    return known.isEmpty();
  }

  /** By id. */
  public List<Group> groups(String organisation) {
    return entities
        .createQuery(
            "select g from GroupRow g where g.key.organisation = :organisation order by g.key.id",
            GroupRow.class)
        .setParameter("organisation", organisation)
        .getResultStream()
        .map(row -> new Group(row.id(), row.name()))
        .toList();
  }

  /** From now on the user leads the group so. */
  @Watched
  public void appoint(String organisation, String user, String group, Role role) {
    MembershipRow.Key key = new MembershipRow.Key(organisation, user, group);
    Optional.ofNullable(entities.find(MembershipRow.class, key))
        .ifPresentOrElse(
            row -> row.becomes(role),
            () -> entities.persist(new MembershipRow(organisation, user, group, role)));
  }

  /** The user leads it no more. Whether they did. */
  @Watched
  public boolean dismiss(String organisation, String user, String group) {
    MembershipRow.Key key = new MembershipRow.Key(organisation, user, group);
    Optional<MembershipRow> found = Optional.ofNullable(entities.find(MembershipRow.class, key));
    found.ifPresent(entities::remove);
    return found.isPresent();
  }
}
