package io.ringcycle.jpa.row;

import io.ringcycle.spi.storage.ProfileRow;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A supporter as the roster describes them. */
@Entity
@Table(schema = "ringcycle", name = "profile")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class ProfileEntity extends Stored<ProfileRow> {
  @EmbeddedId private Owned key;

  private String body;

  protected ProfileEntity() {}

  public ProfileEntity(Owned key, ProfileRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(ProfileRow row) {
    body = Texts.PROFILE.write(row);
  }

  @Override
  protected ProfileRow read() {
    return Texts.PROFILE.read(body);
  }
}
