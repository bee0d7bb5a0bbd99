package io.ringcycle.jpa.row;

import io.ringcycle.model.CallId;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ContactRow;
import io.ringcycle.spi.storage.ContactRow.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A logged contact in its latest version. */
@Entity
@Table(schema = "ringcycle", name = "contact")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class ContactEntity extends Stored<ContactRow> {
  @EmbeddedId private Owned key;

  private String supporter;
  private @Nullable String session;
  private @Nullable String list;
  private @Nullable Integer cycle;
  private @Nullable String call;

  @Column(name = "met_at")
  private Instant metAt;

  private @Nullable String author;
  private String details;
  private int versions;

  protected ContactEntity() {}

  public ContactEntity(Owned key, ContactRow row) {
    this.key = key;
    take(row);
  }

  @Override
  public RowId rowId() {
    return key;
  }

  @Override
  protected final void put(ContactRow row) {
    supporter = row.supporter().value();
    session = row.origin().map(from -> from.session().value()).orElse(null);
    list = row.origin().map(from -> from.list().value()).orElse(null);
    cycle = row.origin().map(Origin::cycle).orElse(null);
    call = row.call().map(CallId::value).orElse(null);
    metAt = row.metAt();
    author = row.by().map(CallerId::value).orElse(null);
    details = Texts.DETAILS.write(row.details());
    versions = row.versions();
  }

  @Override
  protected ContactRow read() {
    return new ContactRow(
        new ContactId(key.id()),
        new SupporterId(supporter),
        origin(),
        Optional.ofNullable(call).map(CallId::new),
        metAt,
        Optional.ofNullable(author).map(CallerId::new),
        Texts.DETAILS.read(details),
        versions);
  }

  private Optional<Origin> origin() {
    return session == null || list == null || cycle == null
        ? Optional.empty()
        : Optional.of(new Origin(new SessionId(session), new CallListId(list), cycle));
  }
}
