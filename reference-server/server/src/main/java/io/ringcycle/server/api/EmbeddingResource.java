package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.api.asked.NewOrigins;
import io.ringcycle.server.api.shown.Page;
import io.ringcycle.server.door.Tags;
import io.ringcycle.server.house.Embedding;
import io.ringcycle.server.house.Origin;
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
import java.util.Collection;
import java.util.List;
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
  @Inject private Tags tags;

  private String organisation() {
    return current.actor().organisation();
  }

  @GET
  public Page<String> origins() {
    List<String> origins = embedding.origins(organisation());
    return tags.tagged(Tags.version(origins), Page.all(origins));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Page<String> allow(@Nullable NewOrigins asked) {
    Collection<Origin> wanted = Given.body(asked).all();
    List<String> values = wanted.stream().map(Origin::value).distinct().sorted().toList();
    List<String> there = embedding.origins(organisation());
    if (tags.changes(Tags.version(there), Tags.version(values))) {
      embedding.allow(organisation(), wanted, there);
      sites.forget();
    }
    return origins();
  }
}
