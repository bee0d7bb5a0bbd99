package io.ringcycle.jpa.row;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What belongs to an organisation, by its name there. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the provider fills it
public class Owned implements Serializable, RowId {
  private static final long serialVersionUID = 1;

  private String organisation;
  private String id;

  protected Owned() {}

  public Owned(String organisation, String id) {
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
  public List<String> columns() {
    return List.of("organisation", "id");
  }

  @Override
  public List<Object> values() {
    return List.of(organisation, id);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Owned same
        && organisation.equals(same.organisation)
        && id.equals(same.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(organisation, id);
  }
}
