package io.ringcycle.benchmarks.server.least;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Below {@code /api}. */
@ApplicationPath("api")
public class LeastApplication extends Application {}
