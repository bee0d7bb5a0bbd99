package io.ringcycle.server.house;

import io.ringcycle.model.Role;
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

  /**
   * Who comes by a key.
   *
   * @param user for whom they ask, if they ask for one
   * @param member who that is, if there is one of that id
   */
  public record Visitor(Owner owner, Optional<String> user, Optional<Member> member) {}

  private record Membership(User user, Optional<String> group, Optional<String> role) {}

  private record Found(Owner owner, String hash, Optional<Membership> membership) {}

  /**
   * Whose key that is, and the user for whom they ask: the key's own, or else the one who is asked
   * for. Nobody if it is none, or was revoked.
   */
  public Optional<Visitor> visitor(String key, Optional<String> asked) {
    String[] parts = key.split("_", PARTS);
    return parts.length == PARTS && key.startsWith(PREFIX)
        ? visitor(found(parts[1], asked), parts[2], asked)
        : Optional.empty();
  }

  private List<Found> found(String key, Optional<String> asked) {
    return tables.ask(
        statements ->
            statements.ask(
                "select k.id, k.organisation, k.user_id, k.scope, k.hash,"
                    + " u.id, u.first_name, u.mobile, u.zone, u.admin, m.team, m.role"
                    + " from house.api_key k"
                    + " left join house.app_user u on u.organisation = k.organisation"
                    + " and u.id = coalesce(k.user_id, ?)"
                    + " left join house.membership m on m.organisation = u.organisation"
                    + " and m.user_id = u.id"
                    + " where k.id = ? and k.revoked_at is null",
                Visitors::found,
                asked,
                key));
  }

  private static Found found(Row row) throws SQLException {
    Owner owner = new Owner(row.text(1), row.text(2), row.maybe(3), KeyScope.valueOf(row.text(4)));
    boolean known = row.maybe(6).isPresent();
    return new Found(
        owner, row.text(5), known ? Optional.of(membership(row, 6)) : Optional.empty());
  }

  private static Optional<Visitor> visitor(
      List<Found> found, String secret, Optional<String> asked) {
    List<Membership> all = found.stream().flatMap(one -> one.membership().stream()).toList();
    return found.stream()
        .findFirst()
        .filter(one -> Secrets.fits(secret, one.hash()))
        .map(Found::owner)
        .map(owner -> new Visitor(owner, owner.user().or(() -> asked), member(all)));
  }

  /** A user and what they lead; nobody if there is none of that id. */
  public Optional<Member> member(String organisation, String id) {
    return member(
        tables.ask(
            statements ->
                statements.ask(
                    "select u.id, u.first_name, u.mobile, u.zone, u.admin, m.team, m.role"
                        + " from house.app_user u left join house.membership m"
                        + " on m.organisation = u.organisation and m.user_id = u.id"
                        + " where u.organisation = ? and u.id = ?",
                    row -> membership(row, 1),
                    organisation,
                    id)));
  }

  private static Optional<Member> member(List<Membership> all) {
    return all.stream().findFirst().map(one -> new Member(one.user(), leads(all)));
  }

  private static Membership membership(Row row, int from) throws SQLException {
    User user =
        new User(
            row.text(from),
            row.text(from + 1),
            row.maybe(from + 2),
            ZoneId.of(row.text(from + 3)),
            row.truth(from + 4));
    return new Membership(user, row.maybe(from + 5), row.maybe(from + 6));
  }

  private static Map<String, Role> leads(List<Membership> all) {
    return all.stream()
        .filter(one -> one.group().isPresent())
        .collect(
            Collectors.toMap(
                one -> one.group().orElseThrow(), one -> Role.valueOf(one.role().orElseThrow())));
  }
}
