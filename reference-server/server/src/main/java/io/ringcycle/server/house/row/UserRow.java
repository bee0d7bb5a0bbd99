package io.ringcycle.server.house.row;

import io.ringcycle.server.house.User;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user. */
@Entity
@Table(schema = "house", name = "app_user")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class UserRow {
  @EmbeddedId private InOrganisation key;

  @Column(name = "first_name")
  private String firstName;

  private @Nullable String mobile;
  private String zone;
  private boolean admin;
  @Version private long version;

  protected UserRow() {}

  public UserRow(String organisation, User user) {
    this.key = new InOrganisation(organisation, user.id());
    take(user);
  }

  /** Everything but the id. */
  public final void take(User user) {
    firstName = user.firstName();
    mobile = user.mobile().orElse(null);
    zone = user.zone().getId();
    admin = user.admin();
  }

  /** Counts the edits. */
  public long version() {
    return version;
  }

  public User user() {
    return new User(key.id(), firstName, Optional.ofNullable(mobile), ZoneId.of(zone), admin);
  }
}
