package io.ringcycle.server.api;

import io.ringcycle.server.security.Browsers;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How a browser goes out; harmless where nobody is in. */
@Path("sign-out")
@PermitAll
@RequestScoped
public class SignOutResource {
  @Inject private Browsers browsers;
  @Inject private HttpServletRequest request;

  @POST
  public Response signOut() {
    return Response.noContent().cookie(browsers.close(request)).build();
  }
}
