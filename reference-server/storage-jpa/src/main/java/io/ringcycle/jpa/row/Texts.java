package io.ringcycle.jpa.row;

import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Fact;
import io.ringcycle.factsfile.JsonOf;
import io.ringcycle.model.Outcome;
import io.ringcycle.model.Skip;
import io.ringcycle.spi.storage.ListRow.ExclusionsSince;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NumberRow.OnTheLine;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.telephony.EndCause;
import java.util.List;

/** What is kept as one text, in the words of a facts file. */
public final class Texts {
  /** Any fact. */
  public static final JsonOf<Fact> FACT = JsonOf.of(Fact.class);

  static final JsonOf<ProfileRow> PROFILE = JsonOf.of(ProfileRow.class);
  static final JsonOf<NoteRow> NOTE = JsonOf.of(NoteRow.class);
  static final JsonOf<EndCause> CAUSE = JsonOf.of(EndCause.class);
  static final JsonOf<ContactDetails> DETAILS = JsonOf.of(ContactDetails.class);
  static final JsonOf<Lines> LINES = JsonOf.of(Lines.class);
  static final JsonOf<Skips> SKIPS = JsonOf.of(Skips.class);
  static final JsonOf<Exclusions> EXCLUSIONS = JsonOf.of(Exclusions.class);
  static final JsonOf<Outcomes> OUTCOMES = JsonOf.of(Outcomes.class);

  private Texts() {}

  public record Lines(List<OnTheLine> lines) {}

  public record Skips(List<Skip> skips) {}

  public record Exclusions(List<ExclusionsSince> exclusions) {}

  public record Outcomes(List<Counted> outcomes) {}

  public record Counted(Outcome outcome, int calls) {}
}
