package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Names a row within its organisation. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the provider fills it
public class InOrganisation implements Serializable {
  private static final long serialVersionUID = 1;

  @Column(name = "organisation")
  private String organisation;

  @Column(name = "id")
  private String id;

  protected InOrganisation() {}

  public InOrganisation(String organisation, String id) {
    this.organisation = organisation;
    this.id = id;
  }

  public String organisation() {
    return organisation;
  }

  public String id() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InOrganisation key
        && key.organisation.equals(organisation)
        && key.id.equals(id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(organisation, id);
  }
}
