package io.ringcycle.server.api;

import io.ringcycle.Contacts;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewContact;
import io.ringcycle.server.api.shown.Made;
import io.ringcycle.server.api.shown.ShownContact;
import io.ringcycle.server.door.Tags;
import io.ringcycle.view.ContactView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What callers log, and correct. */
@Path("sessions/{session}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class ContactsResource {
  /** How often nothing was written that somebody has read. */
  private static final int NONE = 0;

  @Inject private Desks desks;
  @Inject private Tags tags;

  @PathParam("session")
  private String session;

  private Contacts contacts() {
    return desks.session(session).contacts();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Made log(@Nullable NewContact asked) {
    NewContact contact = Given.body(asked);
    ContactId made =
        contact
            .whom()
            .map(supporter -> contacts().log(supporter, contact.log()))
            .orElseGet(() -> contacts().log(contact.log()));
    return new Made(made.value());
  }

  @GET
  @Path("{contact}")
  public ShownContact one(@PathParam("contact") String contact) {
    ContactView there = contacts().one(new ContactId(contact));
    return tags.tagged(version(there), ShownContact.of(there));
  }

  /** Whoever may not is told so by the engine, whatever they have read. */
  @PUT
  @Path("{contact}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Made amend(@PathParam("contact") String contact, @Nullable NewContact asked) {
    ContactId id = new ContactId(contact);
    ContactLog log = Given.body(asked).log();
    ContactView there = contacts().one(id);
    int seen = tags.isNamed(version(there)) ? there.versions() : NONE;
    tags.edit(() -> contacts().amend(id, log, seen));
    return tags.tagged(version(contacts().one(id)), new Made(contact));
  }

  private static String version(ContactView there) {
    return String.valueOf(there.versions());
  }
}
