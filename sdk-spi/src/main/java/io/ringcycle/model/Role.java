package io.ringcycle.model;

/** What somebody is in a group; each creates and runs sessions (rule ROLE-1). */
public enum Role {
  /** Everywhere in the organisation. */
  ADMIN,
  /** In the groups that they lead. */
  CAPTAIN,
  /** In the groups that they help to lead. */
  VICE_CAPTAIN
}
