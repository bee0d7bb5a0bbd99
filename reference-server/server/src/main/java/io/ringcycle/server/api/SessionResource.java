package io.ringcycle.server.api;

import io.ringcycle.CallingSession;
import io.ringcycle.model.Caller;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewName;
import io.ringcycle.server.api.shown.ShownSession;
import io.ringcycle.server.api.shown.ShownTitle;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.house.Secrets;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.view.SessionView;
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

/** One session. */
@Path("sessions/{session}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class SessionResource {
  @Inject private Desks desks;
  @Inject private Tags tags;
  @Inject private CurrentActor current;

  @PathParam("session")
  private String session;

  private CallingSession session() {
    return desks.session(session);
  }

  @GET
  public ShownSession now() {
    return ShownSession.of(session().view());
  }

  /** With a version of its own: whatever else happens in a session does not concern it. */
  @GET
  @Path("name")
  public ShownTitle name() {
    String name = session().view().name();
    return tags.tagged(Secrets.hash(name), new ShownTitle(name));
  }

  @PUT
  @Path("name")
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownSession rename(@Nullable NewName asked) {
    String wanted = Given.must(Given.body(asked).name(), "name");
    SessionView view = session().view();
    if (!view.name().equals(wanted)) {
      if (mayRename(view)) {
        tags.check(Secrets.hash(view.name()));
      }
      tags.edit(() -> session().rename(wanted, view.name()));
    }
    return now();
  }

  /** Whoever may not is told so by the engine, whatever they have read. */
  private boolean mayRename(SessionView view) {
    Caller caller = desks.desk().caller();
    return current.actor().isAdmin() || caller.id().equals(view.owner());
  }
}
