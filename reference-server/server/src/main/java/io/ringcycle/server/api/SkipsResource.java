package io.ringcycle.server.api;

import io.ringcycle.CallingSession;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewSkip;
import io.ringcycle.server.api.asked.OfSomebody;
import io.ringcycle.server.api.shown.ShownSupporter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Who is out of the queue for a time, who for good, and who is at its front. */
@Path("sessions/{session}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "leader"})
@RequestScoped
public class SkipsResource {
  @Inject private Desks desks;

  @PathParam("session")
  private String session;

  private CallingSession session() {
    return desks.session(session);
  }

  @POST
  @Path("skips")
  public ShownSupporter skip(@Nullable NewSkip asked) {
    NewSkip skip = Given.body(asked);
    session().skips().skip(skip.whom(), skip.rule(), skip.why());
    return ShownSupporter.of(session().supporter(skip.whom()));
  }

  @DELETE
  @Path("skips/{supporter}")
  public ShownSupporter unskip(@PathParam("supporter") String supporter) {
    session().skips().unskip(new SupporterId(supporter));
    return ShownSupporter.of(session().supporter(new SupporterId(supporter)));
  }

  @POST
  @Path("restorations")
  public ShownSupporter restore(@Nullable OfSomebody asked) {
    OfSomebody asking = Given.body(asked);
    session().skips().restore(asking.whom(), asking.why());
    return ShownSupporter.of(session().supporter(asking.whom()));
  }

  @POST
  @Path("prioritisations")
  public ShownSupporter prioritise(@Nullable OfSomebody asked) {
    SupporterId supporter = Given.body(asked).whom();
    session().prioritise(supporter);
    return ShownSupporter.of(session().supporter(supporter));
  }
}
