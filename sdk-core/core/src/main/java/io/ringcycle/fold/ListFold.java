package io.ringcycle.fold;

import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.ListFact.ExclusionsSet;
import io.ringcycle.facts.ListFact.ListCreated;
import io.ringcycle.facts.ListFact.ListDeleted;
import io.ringcycle.facts.ListFact.ListDescribed;
import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.ListRow.ExclusionsSince;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.NumberRow;
import io.ringcycle.spi.storage.PersonRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Call lists and who is on them. */
final class ListFold {
  private final Rows rows;
  private final Instant at;

  ListFold(Rows rows, Instant at) {
    this.rows = rows;
    this.at = at;
  }

  void apply(ListFact fact) {
    if (fact instanceof ListCreated created) {
      rows.put(created(created));
    } else if (fact instanceof ListDescribed words) {
      rows.put(list(fact).described(words.name(), words.description(), words.event()));
    } else if (fact instanceof ExclusionsSet set) {
      rows.put(list(fact).excluding(set.exclusions(), at));
    } else if (fact instanceof ListDeleted) {
      rows.put(list(fact).deleted(at));
    } else if (fact instanceof MembersAdded added) {
      add(added);
    } else if (fact instanceof MembersRemoved removed) {
      removed.supporters().forEach(supporter -> remove(removed.list(), supporter));
    }
  }

  private ListRow list(ListFact fact) {
    return rows.get(new ListRow.Key(fact.list()));
  }

  private ListRow created(ListCreated fact) {
    return new ListRow(
        fact.list(),
        fact.group(),
        fact.name(),
        fact.description(),
        fact.event(),
        List.of(new ExclusionsSince(at, fact.exclusions())),
        0,
        0,
        0,
        Optional.empty());
  }

  private void add(MembersAdded fact) {
    int barred = 0;
    long place = fact.firstPlace();
    for (SupporterId supporter : fact.supporters()) {
      barred += join(fact.list(), supporter, place++) ? 0 : 1;
    }
    rows.put(list(fact).counting(fact.supporters().size(), barred));
  }

  private boolean join(CallListId list, SupporterId supporter, long place) {
    PersonRow person = rows.get(new PersonRow.Key(supporter));
    boolean callable = ReachFold.callable(rows, person);
    MemberRow member =
        rows.find(new MemberRow.Key(list, supporter))
            .map(known -> known.joining(place))
            .orElseGet(() -> joining(list, person, place, callable));
    rows.put(member);
    return callable;
  }

  private MemberRow joining(CallListId list, PersonRow person, long place, boolean callable) {
    return new MemberRow(
        list,
        person.supporter(),
        place,
        true,
        callable,
        person.contactedAt(),
        ReachFold.number(rows, person).flatMap(NumberRow::attemptedAt),
        contactedHere(list, person),
        Optional.empty());
  }

  private boolean contactedHere(CallListId list, PersonRow person) {
    return person.contactedAt().isPresent()
        && ContactFold.here(rows.contactsWith(person.supporter()), list);
  }

  private void remove(CallListId list, SupporterId supporter) {
    MemberRow member = rows.get(new MemberRow.Key(list, supporter));
    rows.put(member.leaving());
    ListRow row = rows.get(new ListRow.Key(list));
    rows.put(row.counting(-1, member.callable() ? 0 : -1));
  }
}
