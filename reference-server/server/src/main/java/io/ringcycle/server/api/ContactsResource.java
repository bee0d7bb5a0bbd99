package io.ringcycle.server.api;

import io.ringcycle.Contacts;
import io.ringcycle.model.ContactId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewContact;
import io.ringcycle.server.api.shown.Made;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What callers log, and correct. */
@Path("sessions/{session}/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class ContactsResource {
  @Inject private Desks desks;

  @PathParam("session")
  private String session;

  private Contacts contacts() {
    return desks.session(session).contacts();
  }

  @POST
  public Made log(@Nullable NewContact asked) {
    NewContact contact = Given.body(asked);
    ContactId made =
        contact
            .whom()
            .map(supporter -> contacts().log(supporter, contact.log()))
            .orElseGet(() -> contacts().log(contact.log()));
    return new Made(made.value());
  }

  @PUT
  @Path("{contact}")
  public Made amend(@PathParam("contact") String contact, @Nullable NewContact asked) {
    contacts().amend(new ContactId(contact), Given.body(asked).log());
    return new Made(contact);
  }
}
