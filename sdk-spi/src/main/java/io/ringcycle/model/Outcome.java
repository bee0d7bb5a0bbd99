package io.ringcycle.model;

/** What became of a call: exactly one, once it has ended (rule OUT-1). */
public enum Outcome {
  /** Both spoke and one of them hung up. */
  COMPLETED(Group.COMPLETED),
  /** An operator settled the matter. */
  RESOLVED_BY_OPERATOR(Group.COMPLETED),
  /** An operator handed the matter upwards. */
  ESCALATED_BY_OPERATOR(Group.COMPLETED),
  /** The call went on to another line. */
  TRANSFERRED(Group.COMPLETED),
  /** It rang, and nobody took it. */
  NOT_ANSWERED(Group.NO_RESPONSE),
  /** The supporter rejected it. */
  DECLINED(Group.NO_RESPONSE),
  /** The line was engaged. */
  BUSY(Group.NO_RESPONSE),
  /** The supporter fell silent. */
  USER_TIMEOUT(Group.NO_RESPONSE),
  /** The system's own limit was reached. */
  TIMEOUT(Group.NO_RESPONSE),
  /** There is nobody behind the number; it becomes suspect. */
  NOT_FOUND(Group.NO_RESPONSE),
  /** The call could not be placed. */
  FAILED(Group.FAILED),
  /** The network broke. */
  NETWORK_ERROR(Group.FAILED),
  /** We hung up before anybody answered. */
  CANCELED(Group.FAILED),
  /** Nothing is known, and nothing will be. */
  UNKNOWN(Group.FAILED);

  private final Group group;

  Outcome(Group group) {
    this.group = group;
  }

  /** The group that the outcome belongs to. */
  public Group group() {
    return group;
  }

  /** The three groups of outcomes. */
  public enum Group {
    /** Somebody was spoken to. */
    COMPLETED,
    /** Nobody responded. */
    NO_RESPONSE,
    /** The call itself failed. */
    FAILED
  }
}
