package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewUser;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownUser;
import io.ringcycle.server.house.House;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The users of the organisation. */
@Path("users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class UsersResource {
  @Inject private House house;
  @Inject private CurrentActor current;

  private String organisation() {
    return current.actor().organisation();
  }

  @GET
  public Page<ShownUser> all() {
    return Page.all(house.users(organisation()).stream().map(ShownUser::of).toList());
  }

  @GET
  @Path("{user}")
  public ShownUser one(@PathParam("user") String user) {
    return house
        .user(organisation(), user)
        .map(ShownUser::of)
        .orElseThrow(() -> ProblemException.notFound("user"));
  }

  @PUT
  @Path("{user}")
  public ShownUser keep(@PathParam("user") String user, @Nullable NewUser asked) {
    house.keep(organisation(), Given.body(asked).user(user));
    return one(user);
  }
}
