package io.ringcycle.server.house.row;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A group. */
@Entity
@Table(schema = "house", name = "team")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class GroupRow {
  @EmbeddedId private InOrganisation key;
  private String name;
  @Version private long version;

  protected GroupRow() {}

  public GroupRow(String organisation, String id, String name) {
    this.key = new InOrganisation(organisation, id);
    this.name = name;
  }

  public void rename(String other) {
    name = other;
  }

  /** Counts the edits. */
  public long version() {
    return version;
  }

  public String id() {
    return key.id();
  }

  public String name() {
    return name;
  }
}
