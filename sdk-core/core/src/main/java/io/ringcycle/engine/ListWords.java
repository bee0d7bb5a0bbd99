package io.ringcycle.engine;

import io.ringcycle.model.Exclusions;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.view.ListView;
import java.util.List;
import java.util.Optional;

/** What is edited of a list: whoever joins and leaves does not concern it. */
record ListWords(String name, String description, Optional<String> event, Exclusions exclusions) {
  static ListWords of(ListRow row) {
    return new ListWords(row.name(), row.description(), row.event(), row.exclusionsNow());
  }

  static ListWords of(ListView view) {
    return new ListWords(view.name(), view.description(), view.event(), view.exclusions());
  }

  /** As a part of a request. */
  List<Object> parts() {
    return List.of(name, description, event, exclusions);
  }
}
