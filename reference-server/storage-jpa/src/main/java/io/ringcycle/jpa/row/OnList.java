package io.ringcycle.jpa.row;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A supporter on a list. */
@Embeddable
@SuppressWarnings("NullAway.Init") // the provider fills it
public class OnList implements Serializable, RowId {
  private static final long serialVersionUID = 1;

  @Column(name = "list_no")
  private long list;

  private String supporter;

  protected OnList() {}

  public OnList(long list, String supporter) {
    this.list = list;
    this.supporter = supporter;
  }

  public long list() {
    return list;
  }

  public String supporter() {
    return supporter;
  }

  @Override
  public List<String> columns() {
    return List.of("list_no", "supporter");
  }

  @Override
  public List<Object> values() {
    return List.of(list, supporter);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OnList same && list == same.list && supporter.equals(same.supporter);
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, supporter);
  }
}
