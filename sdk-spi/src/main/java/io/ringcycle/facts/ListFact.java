package io.ringcycle.facts;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.SupporterId;
import java.util.List;
import java.util.Optional;

/** A fact about a call list. */
public sealed interface ListFact extends Fact {
  /** The list that is meant. */
  CallListId list();

  /** The list was made. */
  record ListCreated(
      CallListId list,
      GroupId group,
      String name,
      String description,
      Optional<String> event,
      Exclusions exclusions)
      implements ListFact {}

  /** Its words were edited. */
  record ListDescribed(CallListId list, String name, String description, Optional<String> event)
      implements ListFact {}

  /** Its exclusions were set; what was passed over before stays passed over. */
  record ExclusionsSet(CallListId list, Exclusions exclusions) implements ListFact {}

  /** People joined at the tail, the first of them at that place, each one further than the last. */
  record MembersAdded(CallListId list, long firstPlace, List<SupporterId> supporters)
      implements ListFact {
    /** Copies the list. */
    public MembersAdded {
      supporters = List.copyOf(supporters);
    }
  }

  /** People left. */
  record MembersRemoved(CallListId list, List<SupporterId> supporters) implements ListFact {
    /** Copies the list. */
    public MembersRemoved {
      supporters = List.copyOf(supporters);
    }
  }

  /** The list was deleted; its sessions are archived. */
  record ListDeleted(CallListId list) implements ListFact {}
}
