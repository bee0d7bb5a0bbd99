package io.ringcycle.server.security;

/** What a resource may ask of whoever makes a request; {@link Policy} says who has which. */
public final class Roles {
  /** Keeps the server: its organisations, and what each may spend at most. */
  public static final String OPERATOR = "operator";

  /** Leads the whole organisation. */
  public static final String ADMIN = "admin";

  /** A user of the organisation; the engine decides what they may in which group. */
  public static final String LEADER = "leader";

  /** One of the organisation's own systems, for none of its users. */
  public static final String SYSTEM = "system";

  private Roles() {}
}
