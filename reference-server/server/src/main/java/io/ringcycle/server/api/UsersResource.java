package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewUser;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownUser;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.house.House;
import io.ringcycle.server.house.User;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
  @Inject private Tags tags;

  private String organisation() {
    return current.actor().organisation();
  }

  @GET
  public Page<ShownUser> all(
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return Pages.behind(
            Pages.name(after),
            limit,
            (last, most) -> house.users(organisation(), last, most),
            User::id)
        .map(ShownUser::of);
  }

  @GET
  @Path("{user}")
  public ShownUser one(@PathParam("user") String user) {
    return house
        .versioned(organisation(), user)
        .map(this::shown)
        .orElseThrow(() -> ProblemException.notFound("user"));
  }

  private ShownUser shown(House.Versioned<User> user) {
    return tags.tagged(String.valueOf(user.version()), ShownUser.of(user.value()));
  }

  @PUT
  @Path("{user}")
  public ShownUser keep(@PathParam("user") String user, @Nullable NewUser asked) {
    User wanted = Given.body(asked).user(user);
    tags.write(
        house.versioned(organisation(), user),
        wanted,
        () -> house.add(organisation(), wanted),
        version -> house.edit(organisation(), wanted, version));
    return one(user);
  }
}
