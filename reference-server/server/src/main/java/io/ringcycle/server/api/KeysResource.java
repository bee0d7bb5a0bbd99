package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewApiKey;
import io.ringcycle.server.api.shown.MadeKey;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownKey;
import io.ringcycle.server.house.House;
import io.ringcycle.server.house.Keys;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The keys of the organisation's systems. */
@Path("keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RequestScoped
public class KeysResource {
  @Inject private Keys keys;
  @Inject private House house;
  @Inject private CurrentActor current;

  private String organisation() {
    return current.actor().organisation();
  }

  @GET
  public Page<ShownKey> all() {
    return Page.all(keys.all(organisation()).stream().map(ShownKey::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public MadeKey make(@Nullable NewApiKey asked) {
    NewApiKey key = Given.body(asked);
    if (key.owner().filter(user -> house.user(organisation(), user).isEmpty()).isPresent()) {
      throw ProblemException.notFound("user");
    }
    return MadeKey.of(keys.make(organisation(), key.owner(), key.called(), key.worth()));
  }

  @DELETE
  @Path("{key}")
  public void revoke(@PathParam("key") String key) {
    if (!keys.revoke(organisation(), key)) {
      throw ProblemException.notFound("key");
    }
  }
}
