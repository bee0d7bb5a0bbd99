package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.util.List;
import java.util.function.Function;

/** A node that says that it has done what somebody told it, and keeps nothing of it. */
record Hollow(Storage storage, Class<? extends Fact> left) implements Storage {

  static List<Planted> all() {
    return List.of(
        planted("a skip", SessionFact.Skipped.class, "SKIP-8"),
        planted("the end of a skip", SessionFact.SkipRemoved.class, "SKIP-6"),
        planted("a way back", SessionFact.Restored.class, "SKIP-10"),
        planted("a priority", SessionFact.Prioritised.class, "PRIO-1"),
        planted("a cycle", SessionFact.CycleStarted.class, "CYCLE-4"),
        planted("a title", SessionFact.SessionRenamed.class, "SESS-9"),
        planted("a start", CallFact.CallerRung.class, "FLOW-1"),
        planted("the next one", CallFact.CallIntended.class, "FLOW-5"),
        planted("a pause", CallFact.CallerDismissed.class, "FLOW-7"),
        planted("the end of a call", CallFact.CallDismissed.class, "FLOW-7"),
        planted("a joiner", ListFact.MembersAdded.class, "LIST-1"),
        planted("a leaver", ListFact.MembersRemoved.class, "LIST-2"),
        planted("a cooldown", ListFact.ExclusionsSet.class, "COOL-1"),
        planted("the words of a list", ListFact.ListDescribed.class, "FACT-1"),
        planted("the end of a list", ListFact.ListDeleted.class, "SESS-6"),
        planted("a correction", OrganisationFact.PeopleEnrolled.class, "LIST-1"),
        planted("do not call", OrganisationFact.PersonSuppressed.class, "SUPP-1"),
        planted("may be called again", OrganisationFact.PersonReleased.class, "SUPP-1"),
        planted("do not call a number", OrganisationFact.NumberSuppressed.class, "SUPP-1"),
        planted("a number that is free", OrganisationFact.NumberReleased.class, "SUPP-1"),
        planted("a number vouched for", OrganisationFact.NumberConfirmed.class, "OUT-3"),
        planted("an erasure", OrganisationFact.PersonErased.class, "SUPP-2"));
  }

  private static Planted planted(String what, Class<? extends Fact> left, String rule) {
    return new Planted(
        "acknowledged and not kept: " + what,
        Plan.on(MemoryStorage::new).engine(store -> new Hollow(store, left)),
        rule);
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return storage.read(organisation, question);
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return storage.write(organisation, view -> hollow(decision.apply(view)));
  }

  private <T> Change<T> hollow(Change<T> change) {
    return change.facts().stream().anyMatch(this::isMeant) ? Change.none(change.result()) : change;
  }

  private boolean isMeant(Recorded recorded) {
    return left.isInstance(recorded.fact()) && recorded.by().isPresent();
  }
}
