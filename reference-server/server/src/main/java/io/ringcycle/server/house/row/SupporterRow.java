package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Where somebody stands among all who are known, by name. */
@Entity
@Table(schema = "house", name = "supporter")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class SupporterRow {
  @EmbeddedId private InOrganisation key;

  @Column(name = "sort_name")
  private String sortName;

  protected SupporterRow() {}

  public SupporterRow(String organisation, String id, String sortName) {
    this.key = new InOrganisation(organisation, id);
    this.sortName = sortName;
  }

  public String id() {
    return key.id();
  }

  public String sortName() {
    return sortName;
  }

  public void standsAt(String other) {
    sortName = other;
  }
}
