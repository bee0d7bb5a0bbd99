package io.ringcycle.jpa.row;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.GroupId;
import io.ringcycle.spi.storage.ListRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call list. */
@Entity
@Table(schema = "ringcycle", name = "call_list")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class ListEntity extends Numbered<ListRow> {
  private String organisation;
  private String id;
  private String owners;
  private String name;
  private String description;
  private @Nullable String event;
  private String exclusions;

  @Column(name = "last_place")
  private long lastPlace;

  private int members;
  private int barred;

  @Column(name = "deleted_at")
  private @Nullable Instant deletedAt;

  protected ListEntity() {}

  public ListEntity(String organisation, ListRow row) {
    this.organisation = organisation;
    this.id = row.list().value();
    take(row);
  }

  @Override
  public CallListId named() {
    return new CallListId(id);
  }

  @Override
  public String sequence() {
    return "ringcycle.list_no";
  }

  @Override
  protected final void put(ListRow row) {
    owners = row.group().value();
    name = row.name();
    description = row.description();
    event = row.event().orElse(null);
    exclusions = Texts.EXCLUSIONS.write(new Texts.Exclusions(row.exclusions()));
    lastPlace = row.lastPlace();
    members = row.members();
    barred = row.barred();
    deletedAt = row.deletedAt().orElse(null);
  }

  @Override
  protected ListRow read() {
    return new ListRow(
        named(),
        new GroupId(owners),
        name,
        description,
        Optional.ofNullable(event),
        Texts.EXCLUSIONS.read(exclusions).exclusions(),
        lastPlace,
        members,
        barred,
        Optional.ofNullable(deletedAt));
  }
}
