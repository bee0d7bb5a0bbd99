package io.ringcycle.engine;

import io.ringcycle.model.SessionId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.View;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** People of a session one after another, told to the store so many at a time. */
final class InParts {
  private static final int PART = 256;

  private InParts() {}

  static Stream<SupporterId> of(View view, SessionId session, Collection<SupporterId> people) {
    List<SupporterId> all = List.copyOf(people);
    return Stream.iterate(0, from -> from < all.size(), from -> from + PART)
        .map(from -> all.subList(from, Math.min(all.size(), from + PART)))
        .peek(part -> view.expect(Expected.of(part).in(session)))
        .flatMap(List::stream);
  }
}
