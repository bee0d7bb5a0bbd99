package io.ringcycle.samples.terminal;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Storage;
import java.util.ArrayList;
import java.util.List;

/** Who is on a list, as the file with the session has it. */
record Members(Storage storage, CallListId list) {
  private static final int PAGE = 1_000;

  List<SupporterId> all() {
    List<SupporterId> all = new ArrayList<>();
    List<MemberRow> page = after(0);
    while (!page.isEmpty()) {
      page.forEach(member -> all.add(member.supporter()));
      page = after(page.get(page.size() - 1).place());
    }
    return all;
  }

  private List<MemberRow> after(long place) {
    return storage.read(Workplace.ORGANISATION, view -> view.members(list, place, PAGE));
  }

  /** Also of those who have left. */
  String name(SupporterId supporter) {
    return storage
        .read(Workplace.ORGANISATION, view -> view.find(new ProfileRow.Key(supporter)))
        .map(row -> row.supporter().name())
        .orElse(supporter.value());
  }
}
