package io.ringcycle.server.house.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

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
  public static class Key implements Serializable {
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
    public boolean equals(Object other) {
      return other instanceof Key one
          && one.word.equals(word)
          && one.supporter.equals(supporter)
          && one.organisation.equals(organisation);
    }

    @Override
    public int hashCode() {
      return 31 * word.hashCode() + supporter.hashCode();
    }
  }
}
