package io.ringcycle.server.api;

import io.ringcycle.Line;
import io.ringcycle.server.api.shown.ShownLine;
import io.ringcycle.server.calls.MayCall;
import io.ringcycle.server.operations.BeginsCalls;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.view.LineView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;

/** The caller's line; each command answers with what it left it at. */
@Path("sessions/{session}/line")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class LineResource {
  @Inject private Desks desks;
  @Inject private MayCall mayCall;
  @Inject private CurrentActor current;

  @PathParam("session")
  private String session;

  private ShownLine calling(Function<Line, LineView> command) {
    mayCall.check(current.actor().organisation());
    return after(command);
  }

  private ShownLine after(Function<Line, LineView> command) {
    return ShownLine.of(command.apply(desks.session(session).line()));
  }

  @GET
  public ShownLine now() {
    return after(Line::state);
  }

  @POST
  @BeginsCalls
  @Path("start")
  public ShownLine start() {
    return calling(Line::start);
  }

  @POST
  @BeginsCalls
  @Path("next")
  public ShownLine next() {
    return calling(Line::next);
  }

  @POST
  @Path("end-call")
  public ShownLine endCall() {
    return after(Line::endCall);
  }

  @POST
  @Path("hang-up")
  public ShownLine hangUp() {
    return after(Line::hangUp);
  }
}
