package io.ringcycle.server.audit;

import io.ringcycle.server.house.row.DeedRow;
import java.time.Instant;

/**
 * That somebody has seen or changed something.
 *
 * @param no in the order in which they were written
 * @param actor the user, else the key of a system
 * @param means by which they had shown who they were
 * @param deed the operation, such as {@code PUT /users/{user}}
 * @param subject what its path names, such as {@code user=ada}
 */
public record Deed(long no, Instant at, String actor, String means, String deed, String subject) {
  static Deed of(DeedRow row) {
    return new Deed(row.no(), row.at(), row.actor(), row.means(), row.deed(), row.subject());
  }
}
