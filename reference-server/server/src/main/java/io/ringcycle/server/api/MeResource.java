package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewPassword;
import io.ringcycle.server.api.shown.ShownActor;
import io.ringcycle.server.house.Invitations;
import io.ringcycle.server.house.User;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.Actor;
import io.ringcycle.server.security.Browsers;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Roles;
import io.ringcycle.server.security.SignIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Whoever asks. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.LEADER, Roles.SYSTEM})
@RequestScoped
public class MeResource {
  @Inject private CurrentActor current;
  @Inject private SignIn signIn;
  @Inject private Invitations invitations;
  @Inject private Browsers browsers;
  @Inject private HttpServletRequest request;

  @GET
  public ShownActor who() {
    return ShownActor.of(current.actor());
  }

  /** All browsers are signed out, and this one in again. */
  @PUT
  @Path("password")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response choose(@Nullable NewPassword asked) {
    NewPassword choice = Given.body(asked);
    Actor actor = current.actor();
    String user =
        actor
            .user()
            .map(User::id)
            .orElseThrow(() -> ProblemException.badInput("Only users have passwords."));
    signIn.check(actor.organisation(), user, Given.must(choice.old(), "old"));
    invitations.choose(actor.organisation(), user, Given.must(choice.password(), "password"));
    return Response.noContent().cookie(browsers.open(request, actor.organisation(), user)).build();
  }
}
