package io.ringcycle.simulator;

import io.ringcycle.Desk;
import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What the office does about people and lists. */
record Affairs(Ledger ledger, Judge judge) {

  private static Deed deed(String rule, Consumer<Desk> command) {
    return new Deed(rule, Scenery.EVE, command, any -> false, () -> false);
  }

  private static <F extends ListFact> Deed ofList(
      String rule, Class<F> type, Predicate<F> fact, Consumer<Desk> command) {
    return Deed.leaving(rule, Scenery.EVE, type, fact, command);
  }

  Deed join(CallListId list, Supporter who) {
    return ofList(
            "LIST-1",
            ListFact.MembersAdded.class,
            fact -> fact.list().equals(list) && fact.supporters().contains(who.id()),
            desk -> desk.lists().add(list, who))
        .unless(() -> isOn(list, who.id()));
  }

  Deed leave(CallListId list, SupporterId who) {
    return ofList(
            "LIST-2",
            ListFact.MembersRemoved.class,
            fact -> fact.list().equals(list) && fact.supporters().contains(who),
            desk -> desk.lists().remove(list, who))
        .unless(() -> !isOn(list, who));
  }

  private boolean isOn(CallListId list, SupporterId who) {
    return ledger.lists.of(list).members().contains(who);
  }

  Deed exclude(CallListId list, Exclusions others) {
    return ofList(
        "COOL-1",
        ListFact.ExclusionsSet.class,
        fact -> fact.list().equals(list) && fact.exclusions().equals(others),
        desk -> desk.lists().exclude(list, others));
  }

  Deed describe(CallListId list, String name, Optional<String> event) {
    return ofList(
        "FACT-1",
        ListFact.ListDescribed.class,
        fact -> fact.equals(new ListFact.ListDescribed(list, name, "as " + name, event)),
        desk -> desk.lists().describe(list, name, "as " + name, event));
  }

  Deed delete(CallListId list) {
    return ofList(
        "SESS-6",
        ListFact.ListDeleted.class,
        fact -> fact.list().equals(list),
        desk -> desk.lists().delete(list));
  }

  private Deed about(
      SupporterId who, String rule, Consumer<Desk> command, Predicate<Ledger.Person> done) {
    return deed(rule, command).unless(() -> done.test(ledger.person(who)));
  }

  Deed suppress(SupporterId who, String why) {
    return about(
        who, "SUPP-1", desk -> desk.people().suppress(who, why), person -> person.suppressed);
  }

  Deed release(SupporterId who) {
    return about(who, "SUPP-1", desk -> desk.people().release(who), person -> !person.suppressed);
  }

  Deed confirm(SupporterId who) {
    return about(
        who,
        "OUT-3",
        desk -> desk.people().confirmNumber(who),
        person -> person.number.filter(ledger.suspect::contains).isEmpty());
  }

  Deed erase(SupporterId who) {
    return Deed.leaving(
        "SUPP-2",
        Scenery.EVE,
        OrganisationFact.PersonErased.class,
        fact -> fact.supporter().equals(who),
        desk -> desk.people().erase(who));
  }

  /** What they are called, and the number that stands for theirs. */
  Deed correct(Supporter as) {
    return about(
        as.id(),
        "LIST-1",
        desk -> desk.people().correct(as),
        person ->
            judge.names().isDescribed(as)
                && person.number.isPresent() == as.number().isPresent()
                && as.number().map(to -> stands(person, to)).orElse(true));
  }

  private boolean stands(Ledger.Person person, PhoneNumber to) {
    return person.number.filter(judge.keysOf(to)::contains).isPresent();
  }

  Deed bar(PhoneNumber number) {
    return number(
        number,
        OrganisationFact.NumberSuppressed.class,
        () -> judge.keysOf(number).stream().anyMatch(ledger.suppressed::contains),
        desk -> desk.people().suppress(Scenery.GROUP, number));
  }

  Deed lift(PhoneNumber number) {
    return number(
        number,
        OrganisationFact.NumberReleased.class,
        () -> judge.keysOf(number).stream().noneMatch(ledger.suppressed::contains),
        desk -> desk.people().release(Scenery.GROUP, number));
  }

  /** Nobody knows the key of a number that nobody ever had. */
  private <F extends OrganisationFact> Deed number(
      PhoneNumber number, Class<F> type, BooleanSupplier done, Consumer<Desk> command) {
    return Deed.leaving("SUPP-1", Scenery.EVE, type, fact -> isOf(number, fact), command)
        .unless(() -> done.getAsBoolean() || judge.keysOf(number).isEmpty());
  }

  private boolean isOf(PhoneNumber number, OrganisationFact fact) {
    Set<NumberKey> keys = judge.keysOf(number);
    return fact instanceof OrganisationFact.NumberSuppressed one
        ? keys.contains(one.number())
        : fact instanceof OrganisationFact.NumberReleased other && keys.contains(other.number());
  }
}
