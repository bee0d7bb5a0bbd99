package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewWebhook;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.api.shown.ShownOpenedWebhook;
import io.ringcycle.server.api.shown.ShownWebhook;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.webhook.Webhooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Where the organisation's own systems are told of what happens. */
@Path("webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
@RequestScoped
public class WebhooksResource {
  @Inject private Webhooks webhooks;
  @Inject private CurrentActor current;

  @GET
  public Page<ShownWebhook> all() {
    return Page.all(webhooks.all(organisation()).stream().map(ShownWebhook::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public ShownOpenedWebhook open(@Nullable NewWebhook asked) {
    return ShownOpenedWebhook.of(webhooks.open(organisation(), Given.body(asked).wanted()));
  }

  private String organisation() {
    return current.actor().organisation();
  }
}
