package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** An origin that may show an organisation's pages. */
@Entity
@Table(schema = "house", name = "embedding_origin")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class EmbeddingOriginRow {
  @EmbeddedId private Key key;

  protected EmbeddingOriginRow() {}

  public EmbeddingOriginRow(String organisation, String origin) {
    this.key = new Key(organisation, origin);
  }

  public String organisation() {
    return key.organisation;
  }

  public String origin() {
    return key.origin;
  }

  /** Names an origin of an organisation. */
  @Embeddable
  @SuppressWarnings("NullAway.Init") // the provider fills it
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "origin")
    private String origin;

    protected Key() {}

    public Key(String organisation, String origin) {
      this.organisation = organisation;
      this.origin = origin;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key one
          && one.organisation.equals(organisation)
          && one.origin.equals(origin);
    }

    @Override
    public int hashCode() {
      return Objects.hash(organisation, origin);
    }
  }
}
