package io.ringcycle.jpa.row;

import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact in its place. Never changed. */
@Entity
@Table(schema = "ringcycle", name = "fact")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the provider fills it, questions go by it
public class FactEntity {
  private static final String LIST = "l:";
  private static final String SESSION = "s:";

  @EmbeddedId private InStream key;
  private Instant at;
  private @Nullable String author;
  private String body;

  @Column(name = "change_no")
  private long change;

  private int part;

  /** Its body is taken apart once. */
  @Transient private @Nullable Recorded known;

  protected FactEntity() {}

  /** A fact of a change, from 1 in the order in which they were decided. */
  public FactEntity(Recorded fact, long change, int part) {
    this.key = key(fact.organisation(), fact.stream(), fact.sequence());
    this.at = fact.at();
    this.author = fact.by().map(CallerId::value).orElse(null);
    this.body = Texts.FACT.write(fact.fact());
    this.change = change;
    this.part = part;
  }

  /** Where a fact of that number is. */
  public static InStream key(OrganisationId organisation, Stream stream, long sequence) {
    return new InStream(organisation.value(), name(stream), sequence);
  }

  /** A stream in one word. */
  public static String name(Stream stream) {
    if (stream instanceof Stream.OfList list) {
      return LIST + list.list().value();
    }
    return stream instanceof Stream.OfSession session ? SESSION + session.session().value() : "o";
  }

  private static Stream stream(String name) {
    if (name.startsWith(LIST)) {
      return new Stream.OfList(new CallListId(name.substring(LIST.length())));
    }
    return name.startsWith(SESSION)
        ? new Stream.OfSession(new SessionId(name.substring(SESSION.length())))
        : new Stream.OfOrganisation();
  }

  /** Where it is. */
  public InStream key() {
    return key;
  }

  /** The number of its change. */
  public long change() {
    return change;
  }

  /** Its place in the change, from 1. */
  public int part() {
    return part;
  }

  /** When it was recorded. */
  public Instant at() {
    return at;
  }

  /** Who brought it about. */
  public Optional<String> author() {
    return Optional.ofNullable(author);
  }

  /** What it says. */
  public String body() {
    return body;
  }

  /** As the engine knows it. */
  public Recorded recorded() {
    if (known == null) {
      known = read();
    }
    return known;
  }

  private Recorded read() {
    return new Recorded(
        new OrganisationId(key.organisation()),
        stream(key.stream()),
        key.sequence(),
        at,
        Optional.ofNullable(author).map(CallerId::new),
        Texts.FACT.read(body));
  }
}
