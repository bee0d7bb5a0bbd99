package io.ringcycle.server.house;

/** What a key of the organisation's systems is good for. */
public enum KeyScope {
  /** Whatever an admin may do, and whatever a user may for whom it asks. */
  ADMIN,
  /** What a user may for whom it asks, except an admin; alone it only makes embed tokens. */
  CALLING,
  /** Reads what an admin may read; changes nothing. */
  READING
}
