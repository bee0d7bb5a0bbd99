package io.ringcycle.jpa.row;

import io.ringcycle.model.Bar;
import io.ringcycle.model.CallId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.PersonRow;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the facts know of a person. */
@Entity
@Table(schema = "ringcycle", name = "person")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class PersonEntity extends Stored<PersonRow> {
  @EmbeddedId private Owned key;

  private @Nullable String number;
  private @Nullable String bar;
  private Instant since;

  @Column(name = "suppressed_at")
  private @Nullable Instant suppressedAt;

  @Column(name = "released_at")
  private @Nullable Instant releasedAt;

  @Column(name = "barred_at")
  private @Nullable Instant barredAt;

  @Column(name = "contacted_at")
  private @Nullable Instant contactedAt;

  @Column(name = "on_call")
  private @Nullable String call;

  protected PersonEntity() {}

  public PersonEntity(Owned key, PersonRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(PersonRow row) {
    number = row.number().map(NumberKey::value).orElse(null);
    bar = row.bar().map(Bar::name).orElse(null);
    since = row.since();
    suppressedAt = row.suppressedAt().orElse(null);
    releasedAt = row.releasedAt().orElse(null);
    barredAt = row.barredAt().orElse(null);
    contactedAt = row.contactedAt().orElse(null);
    call = row.call().map(CallId::value).orElse(null);
  }

  @Override
  protected PersonRow read() {
    return new PersonRow(
        new SupporterId(key.id()),
        Optional.ofNullable(number).map(NumberKey::of),
        Optional.ofNullable(bar).map(Bar::valueOf),
        since,
        Optional.ofNullable(suppressedAt),
        Optional.ofNullable(releasedAt),
        Optional.ofNullable(barredAt),
        Optional.ofNullable(contactedAt),
        Optional.ofNullable(call).map(CallId::new));
  }
}
