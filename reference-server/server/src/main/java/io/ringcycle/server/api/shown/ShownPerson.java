package io.ringcycle.server.api.shown;

import io.ringcycle.model.Bar;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Rsvp;
import io.ringcycle.model.Supporter;
import io.ringcycle.server.api.asked.NewSupporter;
import io.ringcycle.view.ContactStatus;
import io.ringcycle.view.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A person beyond any session.
 *
 * @param number to be dialled; masked where many are shown to somebody who is no admin
 * @param numberProblem why what was given as a number cannot be dialled
 * @param notCallable why they may not be called
 * @param rsvps their latest reply to each event
 */
public record ShownPerson(
    String id,
    String name,
    Optional<String> number,
    Optional<String> numberProblem,
    List<String> tags,
    Optional<String> zone,
    Map<String, String> details,
    Optional<Bar> notCallable,
    ContactStatus contacts,
    Optional<Instant> lastContact,
    Map<String, Rsvp> rsvps,
    List<String> lists) {

  /** With all that is known of them. */
  public static ShownPerson whole(PersonView view) {
    return of(view, PhoneNumber::e164);
  }

  /** Among others. */
  public static ShownPerson listed(PersonView view, boolean toAnAdmin) {
    return of(view, toAnAdmin ? PhoneNumber::e164 : PhoneNumber::masked);
  }

  private static ShownPerson of(PersonView view, Function<PhoneNumber, String> number) {
    Supporter supporter = view.supporter();
    return new ShownPerson(
        supporter.id().value(),
        supporter.name(),
        supporter.number().map(number),
        problem(supporter.contact()),
        List.copyOf(supporter.tags()),
        Optional.ofNullable(supporter.details().get(NewSupporter.ZONE)),
        supporter.details(),
        view.bar(),
        view.contacts(),
        view.lastContact(),
        view.replies(),
        view.lists().stream().map(CallListId::value).toList());
  }

  private static Optional<String> problem(NumberGiven given) {
    return given instanceof NumberGiven.Unusable unusable
        ? Optional.of(unusable.why())
        : Optional.empty();
  }
}
