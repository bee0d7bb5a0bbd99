package io.ringcycle.server.calls;

import io.ringcycle.server.house.Watched;
import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many calls an organisation may make: what it has set itself, within what the operator has.
 */
@ApplicationScoped
public class Caps {
  /** Who has set a cap. */
  private enum SetBy {
    /** An admin of the organisation. */
    ADMIN,
    /** Whoever keeps the server. */
    OPERATOR
  }

  @PersistenceContext(unitName = "house")
  private EntityManager entities;

  @Inject private Tables tables;

  @Inject
  @ConfigProperty(name = "ringcycle.calls.at.once", defaultValue = "5000")
  private int atOnce;

  @Inject
  @ConfigProperty(name = "ringcycle.calls.a.day", defaultValue = "200000")
  private int aDay;

  /**
   * What holds for an organisation.
   *
   * @param ceiling what the operator allows it
   * @param own what it has set itself
   */
  public record Held(Cap ceiling, Optional<Cap> own) {
    /** What both allow. */
    public Cap effective() {
      return own.map(ceiling::and).orElse(ceiling);
    }
  }

  /** Throws {@link IllegalStateException} if the settings of the server are unfit. */
  public void check() {
    Cap.configured(atOnce, aDay);
  }

  /** What holds; what nobody has set is as the settings of the server have it for each. */
  public Held of(String organisation) {
    return tables.ask(statements -> of(statements, organisation));
  }

  /** The same, as the transaction of whoever asks sees it. */
  Held of(Statements statements, String organisation) {
    Map<SetBy, Cap> caps = set(statements, organisation);
    return new Held(
        caps.getOrDefault(SetBy.OPERATOR, Cap.configured(atOnce, aDay)),
        Optional.ofNullable(caps.get(SetBy.ADMIN)));
  }

  private static Map<SetBy, Cap> set(Statements statements, String organisation) {
    return statements
        .ask(
            "select set_by, at_once, a_day from house.call_cap where organisation = ?",
            row ->
                Map.entry(
                    SetBy.valueOf(row.text(1)), new Cap((int) row.number(2), (int) row.number(3))),
            organisation)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The operator allows so much, from the next dial on. */
  @Watched
  @Transactional
  public void allow(String organisation, Cap cap) {
    entities
        .createNativeQuery("delete from house.call_cap where organisation = ? and set_by = ?")
        .setParameter(1, organisation)
        .setParameter(2, SetBy.OPERATOR.name())
        .executeUpdate();
    add(organisation, SetBy.OPERATOR, cap);
  }

  /**
   * An admin sets so much for their own, from the next dial on.
   *
   * @param seen what they know to be set
   * @throws OptimisticLockException if it is not that any more
   */
  @Watched
  @Transactional
  public void edit(String organisation, Cap cap, Optional<Cap> seen) {
    seen.ifPresentOrElse(
        there -> replace(organisation, cap, there), () -> add(organisation, SetBy.ADMIN, cap));
  }

  /** One statement: of two at the same moment the second finds what the first has set. */
  private void replace(String organisation, Cap cap, Cap seen) {
    int replaced =
        entities
            .createNativeQuery(
                "update house.call_cap set at_once = ?, a_day = ?"
                    + " where organisation = ? and set_by = ? and at_once = ? and a_day = ?")
            .setParameter(1, cap.atOnce())
            .setParameter(2, cap.aDay())
            .setParameter(3, organisation)
            .setParameter(4, SetBy.ADMIN.name())
            .setParameter(5, seen.atOnce())
            .setParameter(6, seen.aDay())
            .executeUpdate();
    if (replaced == 0) {
      throw new OptimisticLockException();
    }
  }

  private void add(String organisation, SetBy who, Cap cap) {
    entities
        .createNativeQuery(
            "insert into house.call_cap (organisation, set_by, at_once, a_day)"
                + " values (?, ?, ?, ?)")
        .setParameter(1, organisation)
        .setParameter(2, who.name())
        .setParameter(3, cap.atOnce())
        .setParameter(4, cap.aDay())
        .executeUpdate();
  }
}
