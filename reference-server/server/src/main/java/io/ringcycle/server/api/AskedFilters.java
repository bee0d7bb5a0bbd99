package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.NewFilter;
import io.ringcycle.server.people.Filter;
import io.ringcycle.server.people.FilterWords;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads filters as they were asked for once. */
@ApplicationScoped
public class AskedFilters implements FilterWords {
  @Override
  public Filter filter(String words) {
    return NewFilter.of(words).filter();
  }
}
