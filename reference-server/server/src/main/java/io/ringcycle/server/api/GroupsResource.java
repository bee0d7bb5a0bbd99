package io.ringcycle.server.api;

import io.ringcycle.model.Role;
import io.ringcycle.server.api.asked.Appointment;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewName;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.house.House;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The groups of the organisation, and who leads them. */
@Path("groups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class GroupsResource {
  @Inject private House house;
  @Inject private CurrentActor current;
  @Inject private Tags tags;

  private String organisation() {
    return current.actor().organisation();
  }

  @GET
  public Page<House.Group> all(
      @QueryParam("after") @DefaultValue("") String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return Pages.behind(
        Pages.name(after),
        limit,
        (last, most) -> house.groups(organisation(), last, most),
        House.Group::id);
  }

  @GET
  @Path("{group}")
  public House.Group one(@PathParam("group") String group) {
    return house
        .group(organisation(), group)
        .map(found -> tags.tagged(String.valueOf(found.version()), found.value()))
        .orElseThrow(() -> ProblemException.notFound("group"));
  }

  @PUT
  @Path("{group}")
  public House.Group keep(@PathParam("group") String group, @Nullable NewName asked) {
    House.Group wanted = new House.Group(group, Given.must(Given.body(asked).name(), "name"));
    tags.write(
        house.group(organisation(), group),
        wanted,
        () -> house.add(organisation(), wanted),
        version -> house.edit(organisation(), wanted, version));
    return one(group);
  }

  @PUT
  @Path("{group}/leaders/{user}")
  public void appoint(
      @PathParam("group") String group,
      @PathParam("user") String user,
      @Nullable Appointment asked) {
    Role role = Given.word(Role.class, Given.body(asked).role(), "role");
    if (role == Role.ADMIN) {
      throw ProblemException.badInput("A user is made an admin by PUT /users/{user}.");
    }
    known(group, user);
    house.appoint(organisation(), user, group, role);
  }

  @DELETE
  @Path("{group}/leaders/{user}")
  public void dismiss(@PathParam("group") String group, @PathParam("user") String user) {
    if (!house.dismiss(organisation(), user, group)) {
      throw ProblemException.notFound("leader");
    }
  }

  private void known(String group, String user) {
    if (house.user(organisation(), user).isEmpty()) {
      throw ProblemException.notFound("user");
    } else if (house.group(organisation(), group).isEmpty()) {
      throw ProblemException.notFound("group");
    }
  }
}
