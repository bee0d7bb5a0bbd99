package io.ringcycle.server.proof;

/** As whom the wall is tried. */
enum Role {
  /** Has shown nothing. */
  NOBODY,
  /** Keeps the server. */
  OPERATOR,
  /** The organisation's systems, by a key for all. */
  SYSTEM,
  /** By a key that reads. */
  READING,
  /** By a key for calling. */
  CALLING,
  /** A user who is an admin. */
  ADMIN,
  /** The same, in a browser. */
  BROWSER,
  /** Leads the group and owns the session. */
  CAPTAIN,
  /** Helps to lead the group, and has no session. */
  VICE,
  /** Leads another group. */
  STRANGER,
  /** Leads no group. */
  MEMBER,
  /** A page in another system's, for the captain's session. */
  PAGE
}
