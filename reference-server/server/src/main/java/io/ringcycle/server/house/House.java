package io.ringcycle.server.house;

import io.ringcycle.model.GroupId;
import io.ringcycle.model.Role;
import io.ringcycle.model.Words;
import io.ringcycle.server.house.row.GroupRow;
import io.ringcycle.server.house.row.InOrganisation;
import io.ringcycle.server.house.row.MembershipRow;
import io.ringcycle.server.house.row.OrganisationRow;
import io.ringcycle.server.house.row.UserRow;
import io.ringcycle.spi.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Organisations, their users and groups, and who leads which. */
@ApplicationScoped
@Transactional
public class House {
  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private Clock clock;

  /**
   * A group of an organisation.
   *
   * @param name one line of 1 to 200 characters
   */
  public record Group(String id, String name) {
    /** Refuses what is out of these bounds with {@link IllegalArgumentException}. */
    public Group {
      id = new GroupId(id).value();
      Words.line(name, Words.LONGEST_NAME, "the name of a group");
    }
  }

  /**
   * Something as it is after so many edits.
   *
   * @param version what an edit must name
   */
  public record Versioned<T>(T value, long version) {}

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

  /** Takes in a user, or what is new of them, whatever was known before. */
  @Watched
  public void keep(String organisation, User user) {
    userRow(organisation, user.id())
        .ifPresentOrElse(row -> row.take(user), () -> add(organisation, user));
  }

  /** Takes in somebody new. */
  @Watched
  public void add(String organisation, User user) {
    add(new UserRow(organisation, user));
  }

  /**
   * Takes in what is new of a user.
   *
   * @throws OptimisticLockException if they were edited since that version
   */
  @Watched
  public void edit(String organisation, User user, long version) {
    UserRow row = locked(UserRow.class, organisation, user.id());
    same(row.version(), version);
    row.take(user);
  }

  private <T> T locked(Class<T> type, String organisation, String id) {
    InOrganisation key = new InOrganisation(organisation, id);
    return Optional.ofNullable(entities.find(type, key, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(OptimisticLockException::new);
  }

  private static void same(long there, long seen) {
    if (there != seen) {
      throw new OptimisticLockException();
    }
  }

  public Optional<Versioned<User>> versioned(String organisation, String user) {
    return userRow(organisation, user).map(row -> new Versioned<>(row.user(), row.version()));
  }

  public Optional<User> user(String organisation, String id) {
    return userRow(organisation, id).map(UserRow::user);
  }

  private Optional<UserRow> userRow(String organisation, String id) {
    return Optional.ofNullable(entities.find(UserRow.class, new InOrganisation(organisation, id)));
  }

  /** Those behind an id, in the order of their ids. */
  public List<User> users(String organisation, String after, int most) {
    return entities
        .createQuery(
            "select u from UserRow u where u.key.organisation = :organisation"
                + " and u.key.id > :after order by u.key.id",
            UserRow.class)
        .setParameter("organisation", organisation)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultStream()
        .map(UserRow::user)
        .toList();
  }

  /** Makes a group. */
  @Watched
  public void add(String organisation, Group group) {
    add(new GroupRow(organisation, group.id(), group.name()));
  }

  /**
   * Gives a group another name.
   *
   * @throws OptimisticLockException if it was edited since that version
   */
  @Watched
  public void edit(String organisation, Group group, long version) {
    GroupRow row = locked(GroupRow.class, organisation, group.id());
    same(row.version(), version);
    row.rename(group.name());
  }

  public Optional<Versioned<Group>> group(String organisation, String id) {
    return Optional.ofNullable(entities.find(GroupRow.class, new InOrganisation(organisation, id)))
        .map(row -> new Versioned<>(new Group(row.id(), row.name()), row.version()));
  }

  /** Those behind an id, in the order of their ids. */
  public List<Group> groups(String organisation, String after, int most) {
    return entities
        .createQuery(
            "select g from GroupRow g where g.key.organisation = :organisation"
                + " and g.key.id > :after order by g.key.id",
            GroupRow.class)
        .setParameter("organisation", organisation)
        .setParameter("after", after)
        .setMaxResults(most)
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
