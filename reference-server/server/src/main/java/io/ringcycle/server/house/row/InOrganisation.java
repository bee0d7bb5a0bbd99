package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** Names a row within its organisation; a row may call the column of its id otherwise. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the provider fills it
public class InOrganisation extends RowKey {
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
  List<String> parts() {
    return List.of(organisation, id);
  }
}
