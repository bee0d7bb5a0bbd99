package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** That a word is in somebody's name. */
@Entity
@Table(schema = "house", name = "supporter_word")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class SupporterWordRow {
  @EmbeddedId private Key key;

  protected SupporterWordRow() {}

  public SupporterWordRow(String organisation, String word, String supporter) {
    this.key = new Key(organisation, word, supporter);
  }

  /** Names a word of a name. */
  @Embeddable
  @SuppressWarnings("NullAway.Init") // the provider fills it
  public static class Key extends RowKey {
    private static final long serialVersionUID = 1;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "word")
    private String word;

    @Column(name = "supporter")
    private String supporter;

    protected Key() {}

    Key(String organisation, String word, String supporter) {
      this.organisation = organisation;
      this.word = word;
      this.supporter = supporter;
    }

    @Override
    List<String> parts() {
      return List.of(organisation, word, supporter);
    }
  }
}
