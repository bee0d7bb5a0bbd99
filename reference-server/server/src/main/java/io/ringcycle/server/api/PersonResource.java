package io.ringcycle.server.api;

import io.ringcycle.People;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.api.asked.ContactElsewhere;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewSupporter;
import io.ringcycle.server.api.shown.Made;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.PersonalData;
import io.ringcycle.server.api.shown.ShownContact;
import io.ringcycle.server.api.shown.ShownPerson;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.people.Directory;
import io.ringcycle.server.people.Keeper;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.view.PersonView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One supporter. */
@Path("supporters/{supporter}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class PersonResource {
  @Inject private Desks desks;
  @Inject private Directory directory;
  @Inject private Keeper keeper;
  @Inject private Region region;
  @Inject private Tags tags;

  @PathParam("supporter")
  private String supporter;

  private SupporterId id() {
    return new SupporterId(supporter);
  }

  private People people() {
    return desks.desk().people();
  }

  @GET
  public ShownPerson now() {
    PersonView there = people().view(id());
    return tags.tagged(version(there.supporter()), ShownPerson.whole(there));
  }

  /** Of what is described: whatever else becomes known of them does not concern it. */
  private static String version(Supporter person) {
    return Tags.version(
        person.name(),
        person.number().map(PhoneNumber::e164),
        asWritten(person),
        new TreeSet<>(person.tags()),
        person.details());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownPerson keep(@Nullable NewSupporter asked) {
    Supporter person = Given.body(asked).supporter(supporter, region.numbers());
    there().ifPresentOrElse(there -> correct(there, person), () -> introduce(person));
    keeper.described(desks.organisation(), List.of(person)); // perhaps a node died before it could
    return now();
  }

  private Optional<Supporter> there() {
    try {
      return Optional.of(people().view(id()).supporter());
    } catch (RefusedException refused) {
      if (refused.refusal() instanceof Refusal.UnknownSupporter) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private void correct(Supporter there, Supporter wanted) {
    if (tags.changes(version(there), version(wanted))) {
      tags.edit(() -> people().correct(wanted, there));
    }
  }

  private void introduce(Supporter person) {
    tags.makes();
    try {
      people().introduce(person);
    } catch (RefusedException refused) {
      throw refused.refusal() instanceof Refusal.IdTaken ? ProblemException.stale() : refused;
    }
  }

  @DELETE
  public void erase() {
    people().erase(id());
    directory.forget(desks.organisation(), id());
    keeper.changed(desks.organisation(), List.of(id()));
  }

  @GET
  @Path("contacts")
  public Page<ShownContact> contacts() {
    return Page.all(people().contactsWith(id()).stream().map(ShownContact::of).toList());
  }

  /** What was heard from them elsewhere counts here as well: nobody is called for it again. */
  @POST
  @Path("contacts")
  @Consumes(MediaType.APPLICATION_JSON)
  public Made met(@Nullable ContactElsewhere asked) {
    ContactElsewhere contact = Given.body(asked);
    return new Made(
        contact
            .chosen()
            .map(chosen -> people().importContact(id(), contact.when(), contact.log(), chosen))
            .orElseGet(() -> people().importContact(id(), contact.when(), contact.log()))
            .value());
  }

  /** All of it goes out of the house, so that only an admin may ask. */
  @GET
  @Path("data")
  @RolesAllowed("admin")
  public PersonalData data() {
    PersonView view = people().view(id());
    return new PersonalData(
        ShownPerson.whole(view), asWritten(view.supporter()), contacts().items());
  }

  private static Optional<String> asWritten(Supporter person) {
    return person.contact() instanceof NumberGiven.Unusable unusable
        ? Optional.of(unusable.asWritten())
        : Optional.empty();
  }

  @POST
  @Path("number-confirmation")
  public ShownPerson confirmNumber() {
    people().confirmNumber(id());
    return now();
  }
}
