package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewPassword;
import io.ringcycle.server.audit.Trail;
import io.ringcycle.server.house.Invitations;
import io.ringcycle.server.house.Tickets;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Browsers;
import io.ringcycle.server.security.SignIn;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** How somebody who was invited comes to a password, and in. */
@Path("invitations/accept")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RequestScoped
public class AcceptanceResource {
  @Inject private SignIn signIn;
  @Inject private Browsers browsers;
  @Inject private Trail trail;
  @Inject private Invitations invitations;
  @Inject private HttpServletRequest request;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response accept(@Nullable NewPassword asked) {
    NewPassword choice = Given.body(asked);
    signIn.fromOurPages();
    Tickets.Ticket ticket =
        invitations
            .accept(
                Given.must(choice.invitation(), "invitation"),
                Given.must(choice.password(), "password"))
            .orElseThrow(
                () ->
                    ProblemException.notAllowed(
                        "The invitation is over, or was used; ask your admin for another one."));
    trail.write(ticket.organisation(), ticket.user(), "invitation", "POST /invitations/accept", "");
    return Response.noContent()
        .cookie(browsers.open(request, ticket.organisation(), ticket.user()))
        .build();
  }
}
