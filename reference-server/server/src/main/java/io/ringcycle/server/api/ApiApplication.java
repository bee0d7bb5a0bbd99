package io.ringcycle.server.api;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the API is. */
@DeclareRoles({"admin", "leader"})
@ApplicationPath("api/v1")
public class ApiApplication extends Application {}
