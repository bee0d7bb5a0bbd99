package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewPlays;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownPlayer;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.simulator.People;
import io.ringcycle.server.simulator.People.Person;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What people do when the simulated phone calls them; not found where calls are real. */
@Path("simulator/people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class SimulatedPeopleResource {
  @Inject private Simulators simulators;
  @Inject private People people;
  @Inject private CurrentActor current;

  @GET
  public Page<ShownPlayer> all() {
    simulators.phone();
    return Page.all(people.all(organisation()).stream().map(ShownPlayer::of).toList());
  }

  @PUT
  @Path("{who}")
  public ShownPlayer keep(@PathParam("who") String who, @Nullable NewPlays asked) {
    simulators.phone();
    Person person = new Person(who, Given.body(asked).all());
    people.keep(organisation(), person);
    return ShownPlayer.of(person);
  }

  @DELETE
  @Path("{who}")
  public void forget(@PathParam("who") String who) {
    simulators.phone();
    if (!people.forget(organisation(), who)) {
      throw ProblemException.notFound("person who was named");
    }
  }

  private String organisation() {
    return current.actor().organisation();
  }
}
