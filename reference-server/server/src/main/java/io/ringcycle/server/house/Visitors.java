package io.ringcycle.server.house;

import io.ringcycle.model.Role;
import io.ringcycle.server.tables.Statements;
import io.ringcycle.server.tables.Statements.Row;
import io.ringcycle.server.tables.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is asked before each request: so by one plain question each, without a transaction of the
 * container around it.
 */
@ApplicationScoped
public class Visitors {
  /** What every key begins with, so that it is recognised wherever it leaks. */
  static final String PREFIX = "rk_";

  private static final int PARTS = 3;

  @Inject private Tables tables;

  /** Whose key it is, and what it is good for. */
  public record Owner(String id, String organisation, Optional<String> user, KeyScope scope) {}

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

  private record Membership(User user, Optional<String> group, Optional<String> role) {}

  /** Whose key that is; nobody's if it is none, or was revoked. */
  public Optional<Owner> owner(String key) {
    String[] parts = key.split("_", PARTS);
    return parts.length == PARTS && key.startsWith(PREFIX)
        ? tables.ask(statements -> owner(statements, parts[1], parts[2]))
        : Optional.empty();
  }

  private static Optional<Owner> owner(Statements statements, String id, String secret) {
    return statements
        .one(
            "select organisation, user_id, scope, hash from house.api_key"
                + " where id = ? and revoked_at is null",
            row -> Map.entry(owner(id, row), row.text(4)),
            id)
        .filter(found -> Secrets.fits(secret, found.getValue()))
        .map(Map.Entry::getKey);
  }

  private static Owner owner(String id, Row row) throws SQLException {
    return new Owner(id, row.text(1), row.maybe(2), KeyScope.valueOf(row.text(3)));
  }

  /** A user and what they lead; nobody if there is none of that id. */
  public Optional<Member> member(String organisation, String id) {
    List<Membership> all =
        tables.ask(
            statements ->
                statements.ask(
                    "select u.first_name, u.mobile, u.zone, u.admin, m.team, m.role"
                        + " from house.app_user u left join house.membership m"
                        + " on m.organisation = u.organisation and m.user_id = u.id"
                        + " where u.organisation = ? and u.id = ?",
                    row -> membership(id, row),
                    organisation,
                    id));
    return all.stream().findFirst().map(one -> new Member(one.user(), leads(all)));
  }

  private static Membership membership(String id, Row row) throws SQLException {
    User user = new User(id, row.text(1), row.maybe(2), ZoneId.of(row.text(3)), row.truth(4));
    return new Membership(user, row.maybe(5), row.maybe(6));
  }

  private static Map<String, Role> leads(List<Membership> all) {
    return all.stream()
        .filter(one -> one.group().isPresent())
        .collect(
            Collectors.toMap(
                one -> one.group().orElseThrow(), one -> Role.valueOf(one.role().orElseThrow())));
  }
}
