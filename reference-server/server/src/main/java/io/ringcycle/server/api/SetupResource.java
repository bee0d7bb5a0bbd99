package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.TakeOver;
import io.ringcycle.server.api.shown.NewKey;
import io.ringcycle.server.house.Setup;
import io.ringcycle.server.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Takes over a server that nobody has. */
@Path("setup")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RequestScoped
public class SetupResource {
  @Inject private Setup setup;

  @POST
  public NewKey take(@Nullable TakeOver asked) {
    TakeOver takeOver = Given.body(asked);
    return setup
        .take(takeOver.theSecret(), takeOver.id(), takeOver.theName(), takeOver.user())
        .map(NewKey::of)
        .orElseThrow(
            () ->
                ProblemException.notAllowed(
                    "The secret is wrong, or somebody has set up this server already."));
  }
}
