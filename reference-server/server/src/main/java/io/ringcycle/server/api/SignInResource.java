package io.ringcycle.server.api;

import io.ringcycle.server.api.asked.Credentials;
import io.ringcycle.server.api.asked.Given;
import io.ringcycle.server.audit.Trail;
import io.ringcycle.server.security.Browsers;
import io.ringcycle.server.security.SignIn;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** How people come in by password. */
@Path("sign-in")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RequestScoped
public class SignInResource {
  @Inject private SignIn signIn;
  @Inject private Browsers browsers;
  @Inject private Trail trail;
  @Inject private HttpServletRequest request;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response signIn(@Nullable Credentials asked) {
    Credentials credentials = Given.body(asked);
    String organisation = Given.must(credentials.organisation(), "organisation");
    String user = Given.must(credentials.user(), "user");
    signIn.check(organisation, user, Given.must(credentials.password(), "password"));
    trail.write(organisation, user, "password", "POST /sign-in", "");
    return Response.noContent().cookie(browsers.open(request, organisation, user)).build();
  }
}
