package io.ringcycle.server.house.row;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An origin that may show an organisation's pages. */
@Entity
@Table(schema = "house", name = "embedding_origin")
@SuppressWarnings("NullAway.Init") // the provider fills it
public class EmbeddingOriginRow {
  @EmbeddedId
  @AttributeOverride(name = "id", column = @Column(name = "origin"))
  private InOrganisation key;

  protected EmbeddingOriginRow() {}

  public EmbeddingOriginRow(String organisation, String origin) {
    this.key = new InOrganisation(organisation, origin);
  }

  public String organisation() {
    return key.organisation();
  }

  public String origin() {
    return key.id();
  }
}
