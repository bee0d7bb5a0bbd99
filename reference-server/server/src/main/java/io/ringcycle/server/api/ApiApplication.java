package io.ringcycle.server.api;

import io.ringcycle.server.security.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the API is. */
@DeclareRoles({Roles.OPERATOR, Roles.ADMIN, Roles.LEADER, Roles.SYSTEM})
@ApplicationPath("api/v1")
public class ApiApplication extends Application {}
