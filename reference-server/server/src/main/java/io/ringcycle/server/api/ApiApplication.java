package io.ringcycle.server.api;

import io.ringcycle.server.security.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where the API is. */
@DeclareRoles({Roles.OPERATOR, Roles.ADMIN, Roles.LEADER, Roles.SYSTEM})
@ApplicationPath("api/v1")
public class ApiApplication extends Application {
  /** OpenAPI describes it; what the container would say of it beside that is left out. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
