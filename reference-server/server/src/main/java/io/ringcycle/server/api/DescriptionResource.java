package io.ringcycle.server.api;

import io.ringcycle.server.openapi.Description;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What can be asked, as OpenAPI has it: whatever lies in the folder of the parts. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@ApplicationScoped
public class DescriptionResource {
  private static final String PARTS = "/WEB-INF/classes/io/ringcycle/server/openapi/";

  @Inject private ServletContext application;

  private String description = "";

  @PostConstruct
  void compose() {
    description =
        Description.of(
                application.getResourcePaths(PARTS).stream()
                    .filter(name -> name.endsWith(".json"))
                    .map(this::part)
                    .toList())
            .toString();
  }

  private JsonObject part(String name) {
    try (JsonReader reader = Json.createReader(application.getResourceAsStream(name))) {
      return reader.readObject();
    }
  }

  /** Composed once. */
  @GET
  public String all() {
    return description;
  }
}
