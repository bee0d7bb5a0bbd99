package io.ringcycle.server.house.row;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a list keeps to a filter. */
@Entity
@Table(schema = "house", name = "live_list")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class LiveListRow {
  @EmbeddedId
  @AttributeOverride(name = "id", column = @Column(name = "list"))
  private InOrganisation key;

  private @Nullable String team;
  private String filter;
  @Version private long version;

  protected LiveListRow() {}

  public LiveListRow(String organisation, String list) {
    this.key = new InOrganisation(organisation, list);
  }

  public void keepsTo(Optional<String> group, String json) {
    team = group.orElse(null);
    filter = json;
  }

  public String organisation() {
    return key.organisation();
  }

  public String list() {
    return key.id();
  }

  public Optional<String> group() {
    return Optional.ofNullable(team);
  }

  public String filter() {
    return filter;
  }
}
