package io.ringcycle.engine;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Expected;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.View;
import io.ringcycle.view.ContactView;
import io.ringcycle.view.MemberView;
import io.ringcycle.view.PersonView;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** What somebody may know of people beyond any session. */
public final class PeopleQueries {
  private final Acting acting;

  /** Questions of somebody. */
  public PeopleQueries(Acting acting) {
    this.acting = acting;
  }

  /** One person. */
  public PersonView one(SupporterId supporter) {
    return read(view -> seen(view, supporter).picture(supporter));
  }

  /** Those of them whom the caller may see. */
  public List<PersonView> all(Collection<SupporterId> supporters) {
    return read(view -> pictures(view, supporters));
  }

  /** Those at a number whom the caller may see. */
  public List<PersonView> at(PhoneNumber number) {
    return read(
        view -> {
          List<NumberKey> key = Numbers.known(view, number).stream().toList();
          return key.isEmpty() ? List.of() : pictures(view, view.peopleAt(key.get(0)));
        });
  }

  /** Every contact that the caller may see. */
  public List<ContactView> contacts(SupporterId supporter) {
    return read(
        view ->
            seen(view, supporter).contacts(supporter).stream()
                .map(contact -> Pictures.contact(view, contact))
                .toList());
  }

  /** Who is on a list beyond a place, by place. */
  public List<MemberView> members(CallListId list, long afterPlace, int most) {
    SessionQueries.atLeastOne(most);
    return read(
        view -> {
          acting.access().leader(acting.caller(), list(view, list));
          List<MemberRow> members = view.members(list, afterPlace, most);
          view.expect(Expected.of(members.stream().map(MemberRow::supporter).toList()));
          Persons persons = new Persons(view, acting);
          return members.stream()
              .map(row -> new MemberView(row.place(), persons.picture(row.supporter())))
              .toList();
        });
  }

  private List<PersonView> pictures(View view, Collection<SupporterId> supporters) {
    view.expect(Expected.of(supporters));
    Persons persons = new Persons(view, acting);
    return supporters.stream().filter(persons::seen).map(persons::picture).toList();
  }

  private Persons seen(View view, SupporterId supporter) {
    if (view.find(new PersonRow.Key(supporter)).isEmpty()) {
      throw new RefusedException(new Refusal.UnknownSupporter(supporter));
    }
    Persons persons = new Persons(view, acting);
    if (!persons.seen(supporter)) {
      throw Access.refused("only a leader of a group that has the supporter may");
    }
    return persons;
  }

  private static ListRow list(View view, CallListId list) {
    return view.find(new ListRow.Key(list))
        .filter(row -> row.deletedAt().isEmpty())
        .orElseThrow(() -> new RefusedException(new Refusal.UnknownList(list)));
  }

  private <T> T read(Function<View, T> question) {
    return acting
        .transactions()
        .read(acting.caller().organisation(), (view, now) -> question.apply(view));
  }
}
