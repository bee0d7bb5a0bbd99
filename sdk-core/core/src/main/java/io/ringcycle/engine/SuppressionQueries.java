package io.ringcycle.engine;

import io.ringcycle.facts.OrganisationFact.NumberSuppressed;
import io.ringcycle.facts.OrganisationFact.PersonSuppressed;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.NoteId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.NoteRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.SuppressionPage;
import io.ringcycle.view.SuppressionView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the do-not-call list off the facts by which it was said. A page looks at so many facts at
 * most, whatever they are about, so that none takes long.
 */
public final class SuppressionQueries {
  private static final int FACTS_A_PAGE = 5_000;
  private static final int FACTS_AT_ONCE = 500;

  private final Acting acting;

  /** Questions of somebody. */
  public SuppressionQueries(Acting acting) {
    this.acting = acting;
  }

  /** What is in force of what was said beyond a sequence number. */
  public SuppressionPage page(long afterSequence, int most) {
    SessionQueries.atLeastOne(most);
    acting.access().everywhereAnAdmin(acting.caller());
    return acting
        .transactions()
        .read(
            acting.caller().organisation(),
            (view, now) -> new Reading(view, most).page(afterSequence));
  }

  /** One page while it is read. */
  private record Reading(View view, int most, List<SuppressionView> entries) {
    Reading(View view, int most) {
      this(view, most, new ArrayList<>());
    }

    SuppressionPage page(long afterSequence) {
      long after = afterSequence;
      for (int looked = 0; looked < FACTS_A_PAGE; looked += FACTS_AT_ONCE) {
        List<Recorded> facts = view.facts(new Stream.OfOrganisation(), after, FACTS_AT_ONCE);
        for (Recorded recorded : facts) {
          after = recorded.sequence();
          inForce(recorded).ifPresent(entries::add);
          if (entries.size() == most) {
            return new SuppressionPage(entries, Optional.of(after));
          }
        }
        if (facts.size() < FACTS_AT_ONCE) {
          return new SuppressionPage(entries, Optional.empty());
        }
      }
      return new SuppressionPage(entries, Optional.of(after));
    }

    private Optional<SuppressionView> inForce(Recorded recorded) {
      if (recorded.fact() instanceof PersonSuppressed one) {
        return view.find(new PersonRow.Key(one.supporter()))
            .flatMap(PersonRow::suppressedAt)
            .filter(recorded.at()::equals)
            .map(
                at ->
                    entry(recorded, Optional.of(one.supporter()), Optional.empty(), one.reason()));
      } else if (recorded.fact() instanceof NumberSuppressed one) {
        return view.find(new NumberRow.Key(one.number()))
            .flatMap(NumberRow::suppressedAt)
            .filter(recorded.at()::equals)
            .map(at -> entry(recorded, Optional.empty(), Optional.of(one.number()), one.reason()));
      }
      return Optional.empty();
    }

    private SuppressionView entry(
        Recorded recorded,
        Optional<SupporterId> supporter,
        Optional<NumberKey> number,
        Optional<NoteId> reason) {
      Instant at = recorded.at();
      return new SuppressionView(
          recorded.sequence(), at, recorded.by(), supporter, number, reason.flatMap(this::words));
    }

    private Optional<String> words(NoteId note) {
      return view.find(new NoteRow.Key(note)).map(NoteRow::text).filter(text -> !text.isEmpty());
    }
  }
}
