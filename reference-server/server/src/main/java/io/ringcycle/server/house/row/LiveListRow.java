package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a list keeps to a filter. */
@Entity
@Table(schema = "house", name = "live_list")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class LiveListRow {
  @EmbeddedId private Key key;
  private @Nullable String team;
  private String filter;
  @Version private long version;

  protected LiveListRow() {}

  public LiveListRow(String organisation, String list) {
    this.key = new Key(organisation, list);
  }

  public void keepsTo(Optional<String> group, String json) {
    team = group.orElse(null);
    filter = json;
  }

  public String organisation() {
    return key.organisation;
  }

  public String list() {
    return key.list;
  }

  public Optional<String> group() {
    return Optional.ofNullable(team);
  }

  public String filter() {
    return filter;
  }

  /** Names a list. */
  @Embeddable
  @SuppressWarnings("NullAway.Init") // the provider fills it
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "list")
    private String list;

    protected Key() {}

    public Key(String organisation, String list) {
      this.organisation = organisation;
      this.list = list;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key one
          && one.list.equals(list)
          && one.organisation.equals(organisation);
    }

    @Override
    public int hashCode() {
      return 31 * organisation.hashCode() + list.hashCode();
    }
  }
}
