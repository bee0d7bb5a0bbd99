package io.ringcycle.server.house.row;

import io.ringcycle.model.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** That a user leads a group. */
@Entity
@Table(schema = "house", name = "membership")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class MembershipRow {
  @EmbeddedId private Key key;
  private String role;

  protected MembershipRow() {}

  public MembershipRow(String organisation, String user, String group, Role role) {
    this.key = new Key(organisation, user, group);
    this.role = role.name();
  }

  public void becomes(Role other) {
    role = other.name();
  }

  /** Names a membership. */
  @Embeddable
  @SuppressWarnings("NullAway.Init") // the provider fills it
  public static class Key extends RowKey {
    private static final long serialVersionUID = 1;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "user_id")
    private String user;

    @Column(name = "team")
    private String group;

    protected Key() {}

    public Key(String organisation, String user, String group) {
      this.organisation = organisation;
      this.user = user;
      this.group = group;
    }

    @Override
    List<String> parts() {
      return List.of(organisation, user, group);
    }
  }
}
