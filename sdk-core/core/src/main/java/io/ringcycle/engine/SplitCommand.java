package io.ringcycle.engine;

import io.ringcycle.facts.ListFact.ListCreated;
import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SupporterId;
import io.ringcycle.model.Words;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a list among new ones (rule LIST-5). */
public final class SplitCommand {
  private static final int MOST_MEMBERS = 20_000;

  private final Acting acting;

  /** For somebody. */
  public SplitCommand(Acting acting) {
    this.acting = acting;
  }

  /** Deals everybody on the list out to new lists, of those ids and names, in one change. */
  public void split(CallListId list, Map<CallListId, String> parts) {
    check(parts);
    acting.carryOut(
        Request.of("split", list, List.copyOf(parts.keySet()), parts),
        work -> {
          ListRow whole = Acting.list(work, list);
          acting.access().leader(acting.caller(), whole);
          List<SupporterId> members = members(work, whole);
          parts.forEach((part, name) -> create(work, whole, part, name));
          if (!members.isEmpty()) {
            work.record(new MembersRemoved(list, members));
            dealt(work, members, List.copyOf(parts.keySet()))
                .forEach((part, some) -> join(work, part, some));
          }
        });
  }

  private static void check(Map<CallListId, String> parts) {
    if (parts.size() < 2) {
      throw new RefusedException(new Refusal.BadInput("a list is split among two at least"));
    }
    parts
        .values()
        .forEach(
            name ->
                Acting.checked(() -> Words.line(name, Words.LONGEST_NAME, "the name of a list")));
  }

  private static List<SupporterId> members(Work work, ListRow list) {
    if (list.members() > MOST_MEMBERS) {
      throw new RefusedException(
          new Refusal.BadInput("a list of more than 20,000 people cannot be split at once"));
    }
    return work.search().members(list.list(), 0, MOST_MEMBERS).stream()
        .map(MemberRow::supporter)
        .toList();
  }

  private static void create(Work work, ListRow whole, CallListId part, String name) {
    if (work.find(new ListRow.Key(part)).isPresent()) {
      throw new RefusedException(new Refusal.IdTaken(part.value()));
    }
    work.record(
        new ListCreated(
            part, whole.group(), name, whole.description(), whole.event(), whole.exclusionsNow()));
  }

  /** In list order, one by one; whoever shares a number goes where the first of them went. */
  private static Map<CallListId, List<SupporterId>> dealt(
      Work work, List<SupporterId> members, List<CallListId> parts) {
    work.view().expect(Expected.of(members));
    Map<Object, CallListId> households = new HashMap<>();
    Map<CallListId, List<SupporterId>> dealt = new LinkedHashMap<>();
    for (SupporterId member : members) {
      CallListId part =
          households.computeIfAbsent(
              household(work, member), any -> parts.get(households.size() % parts.size()));
      dealt.computeIfAbsent(part, any -> new ArrayList<>()).add(member);
    }
    return dealt;
  }

  private static Object household(Work work, SupporterId member) {
    return work.get(new PersonRow.Key(member)).number().<Object>map(key -> key).orElse(member);
  }

  private static void join(Work work, CallListId part, List<SupporterId> some) {
    work.record(new MembersAdded(part, 1, some));
  }
}
