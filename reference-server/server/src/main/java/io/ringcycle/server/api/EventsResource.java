package io.ringcycle.server.api;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.live.Audience;
import io.ringcycle.server.live.Audience.Line;
import io.ringcycle.server.live.Listener.Subject;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.view.SessionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What happens in a session, while it happens, as server-sent events. */
@Path("sessions/{session}/events")
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class EventsResource {
  @Inject private Desks desks;
  @Inject private CurrentActor current;
  @Inject private Audience audience;

  @Inject
  @ConfigProperty(name = "ringcycle.live.streams", defaultValue = "5000")
  private int most;

  /**
   * Held open, while no thread waits for what a page does not read. Whatever is refused is refused
   * before the first byte.
   */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void events(
      @PathParam("session") String session,
      @HeaderParam("Last-Event-ID") @Nullable String last,
      @Suspended AsyncResponse held,
      @Context HttpServletRequest request) {
    Optional<Long> seen = Optional.ofNullable(last).filter(id -> !id.isEmpty()).map(this::position);
    SessionView view = desks.session(session).view();
    if (audience.size() >= most) {
      throw ProblemException.busy("So many pages listen to this node that it takes no more.");
    }
    OrganisationId organisation = new OrganisationId(current.actor().organisation());
    audience.join(line(request, held), new Subject(organisation, view.id(), view.list()), seen);
  }

  private static Line line(HttpServletRequest request, AsyncResponse held) {
    HttpServletResponse response = (HttpServletResponse) request.getAsyncContext().getResponse();
    begin(response);
    try {
      return new Line(response.getOutputStream(), () -> held.resume(Response.ok().build()));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void begin(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType(MediaType.SERVER_SENT_EVENTS);
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Accel-Buffering", "no");
  }

  private long position(String id) {
    try {
      long position = Long.parseLong(id);
      if (position >= 0) {
        return position;
      }
    } catch (NumberFormatException foreign) {
      // told below
    }
    throw ProblemException.badInput("Send as Last-Event-ID the id of an event, or nothing.");
  }
}
