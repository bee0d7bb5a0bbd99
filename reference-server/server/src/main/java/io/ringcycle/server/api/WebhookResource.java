package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewWebhook;
import io.ringcycle.server.api.shown.ShownWebhook;
import io.ringcycle.server.api.shown.ShownWebhookSecret;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.webhook.Webhook;
import io.ringcycle.server.webhook.Webhooks;
import io.ringcycle.server.webhook.Webhooks.Wanted;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One of the places where the organisation's own systems are told of what happens. */
@Path("webhooks/{webhook}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class WebhookResource {
  @Inject private Webhooks webhooks;
  @Inject private CurrentActor current;
  @Inject private Tags tags;

  @PathParam("webhook")
  private String webhook;

  @GET
  public ShownWebhook one() {
    Webhook there = there();
    return tags.tagged(version(there), ShownWebhook.of(there));
  }

  private Webhook there() {
    return webhooks.one(organisation(), webhook).orElseThrow(WebhookResource::notFound);
  }

  private static String version(Webhook there) {
    return version(there.url(), there.types(), there.active());
  }

  private static String version(String url, Set<String> types, boolean active) {
    return Tags.version(url, new TreeSet<>(types), active);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownWebhook keep(@Nullable NewWebhook asked) {
    Wanted wanted = Given.body(asked).wanted();
    String version = version(wanted.url(), wanted.types(), wanted.active());
    Webhook there = there();
    if (tags.changes(version(there), version) && !webhooks.keep(organisation(), there, wanted)) {
      throw ProblemException.stale();
    }
    return one();
  }

  @DELETE
  public void close() {
    if (!webhooks.close(organisation(), webhook)) {
      throw notFound();
    }
  }

  @POST
  @Path("secrets")
  public ShownWebhookSecret exchange() {
    return webhooks
        .exchange(organisation(), webhook)
        .map(ShownWebhookSecret::new)
        .orElseThrow(WebhookResource::notFound);
  }

  private String organisation() {
    return current.actor().organisation();
  }

  private static ProblemException notFound() {
    return ProblemException.notFound("webhook");
  }
}
