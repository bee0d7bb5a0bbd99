package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewOrigins;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.house.Embedding;
import io.ringcycle.server.house.Sites;
import io.ringcycle.server.security.CurrentActor;
import io.ringcycle.server.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Which sites may show the organisation's pages and ask with its tokens. */
@Path("embedding/origins")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RequestScoped
public class EmbeddingResource {
  @Inject private Embedding embedding;
  @Inject private Sites sites;
  @Inject private CurrentActor current;

  private String organisation() {
    return current.actor().organisation();
  }

  @GET
  public Page<String> origins() {
    return Page.all(embedding.origins(organisation()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Page<String> allow(@Nullable NewOrigins asked) {
    embedding.allow(organisation(), Given.body(asked).all());
    sites.forget();
    return origins();
  }
}
