package io.ringcycle.factsfile;

import io.ringcycle.CallingSession;
import io.ringcycle.model.Id;
import io.ringcycle.model.Supporter;
import io.ringcycle.view.SessionView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a session shows but names and words, which are kept as they are now. */
record Wordless(Object view, Object queue, Object supporters, Object journey) {
  private static final int ALL = 10_000;

  static Wordless of(CallingSession session) {
    return new Wordless(
            shown(session.view()),
            session.queue(ALL),
            session.supporters(Set.of(), 0, ALL),
            session.cycles().journey())
        .without();
  }

  /** All but the wake-up, a hint that goes by any number on a line, whoever's it is. */
  private static List<Object> shown(SessionView view) {
    return Arrays.stream(SessionView.class.getRecordComponents())
        .filter(component -> !component.getName().equals("nextWakeUp"))
        .map(component -> RecordType.get(component.getAccessor(), view))
        .toList();
  }

  /** The same under other names. */
  Wordless masked(Masking masking) {
    return masking.masked(Wordless.class, this).without();
  }

  private Wordless without() {
    return (Wordless) Parts.replaced(this, Wordless::blank);
  }

  private static Optional<Object> blank(Object part) {
    if (part instanceof Id) {
      return Optional.of(part);
    } else if (part instanceof Supporter supporter) {
      return Optional.of(Supporter.unnamed(supporter.id()));
    }
    return part instanceof String ? Optional.of("") : Optional.empty();
  }

  /** Of all of which there is something to show. */
  boolean isEmpty() {
    return supporters.equals(List.of());
  }
}
