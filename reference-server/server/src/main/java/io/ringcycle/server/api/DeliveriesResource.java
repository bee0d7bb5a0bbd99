package io.ringcycle.server.api;

import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownDelivery;
import io.ringcycle.server.api.shown.ShownReplays;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.webhook.Deliveries;
import io.ringcycle.server.webhook.Webhooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a webhook was told, and once more. */
@Path("webhooks/{webhook}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class DeliveriesResource {
  private static final int MOST = 200;

  @Inject private Webhooks webhooks;
  @Inject private Deliveries deliveries;
  @Inject private CurrentActor current;

  @PathParam("webhook")
  private String webhook;

  @GET
  @Path("deliveries")
  public Page<ShownDelivery> log(
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw ProblemException.badInput("A limit lies between 1 and " + MOST + ".");
    }
    List<ShownDelivery> found =
        deliveries.log(own(), Optional.ofNullable(after), limit).stream()
            .map(ShownDelivery::of)
            .toList();
    Optional<String> next =
        found.size() < limit ? Optional.empty() : Optional.of(found.get(limit - 1).id());
    return new Page<>(found, next);
  }

  @POST
  @Path("deliveries/{delivery}/replay")
  public void replay(@PathParam("delivery") String delivery) {
    if (!deliveries.replay(own(), delivery)) {
      throw ProblemException.notFound("delivery");
    }
  }

  @POST
  @Path("replays")
  public ShownReplays replayGivenUp() {
    return new ShownReplays(deliveries.replayGivenUp(own()));
  }

  private String own() {
    return webhooks
        .one(current.actor().organisation(), webhook)
        .orElseThrow(() -> ProblemException.notFound("webhook"))
        .id();
  }
}
