package io.ringcycle.engine;

import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;

/**
 * An edit of words or settings by somebody who has read them (rule EDIT-1).
 *
 * @param id of what is edited
 * @param seen as they have read it
 * @param wanted as it is to be
 */
record Edit<T>(String id, T seen, T wanted) {
  /** Whether it has anything to write over what is there; refused if that is not what was read. */
  boolean changes(T there) {
    if (there.equals(wanted)) {
      return false;
    } else if (!there.equals(seen)) {
      throw new RefusedException(new Refusal.EditedSince(id));
    }
    return true;
  }
}
