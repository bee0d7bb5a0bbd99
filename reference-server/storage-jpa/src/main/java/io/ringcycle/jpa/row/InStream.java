package io.ringcycle.jpa.row;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A fact by its place in a stream. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the provider fills it
public class InStream implements Serializable {
  private static final long serialVersionUID = 1;

  private String organisation;
  private String stream;
  private long sequence;

  protected InStream() {}

  public InStream(String organisation, String stream, long sequence) {
    this.organisation = organisation;
    this.stream = stream;
    this.sequence = sequence;
  }

  public String organisation() {
    return organisation;
  }

  public String stream() {
    return stream;
  }

  public long sequence() {
    return sequence;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InStream same
        && organisation.equals(same.organisation)
        && stream.equals(same.stream)
        && sequence == same.sequence;
  }

  @Override
  public int hashCode() {
    return Objects.hash(organisation, stream, sequence);
  }
}
