package io.ringcycle.samples.terminal;

import io.ringcycle.CallingSession;
import io.ringcycle.model.Status;
import io.ringcycle.view.SupporterView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads all pages of a session's supporters. */
record Pages(CallingSession session) {
  List<SupporterView> all(Set<Status> statuses, int pageSize) {
    List<SupporterView> all = new ArrayList<>();
    List<SupporterView> page = session.supporters(statuses, 0, pageSize);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = session.supporters(statuses, page.get(page.size() - 1).place(), pageSize);
    }
    return all;
  }
}
