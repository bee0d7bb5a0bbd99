package io.ringcycle.server.boot;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at the surroundings of a node, one thing after another. Pure. */
final class Checks {
  /** Beyond it, a cooldown or a lease that two nodes reckon differs by what people notice. */
  static final Duration NOTICEABLE = Duration.ofSeconds(2);

  /** Beyond it, one node's leases are over for another while their calls still ring. */
  static final Duration HARMFUL = Duration.ofSeconds(30);

  private Checks() {}

  /** What is to be told, the gravest first. */
  static Stream<Finding> of(Surroundings found) {
    return Stream.<Function<Surroundings, Optional<Finding>>>of(
            Checks::commits,
            Checks::demo,
            Checks::clock,
            Checks::disk,
            Checks::address,
            Checks::h2,
            Checks::phone)
        .flatMap(check -> check.apply(found).stream());
  }

  private static Optional<Finding> commits(Surroundings found) {
    return found
        .synchronousCommit()
        .filter("off"::equals)
        .map(
            off ->
                Finding.refusal(
                    "synchronous_commit is off for this database user, so a crash would forget calls"
                        + " that were made and contacts that were logged; set it to on: ALTER ROLE"
                        + " <user> SET synchronous_commit = on"));
  }

  private static Optional<Finding> demo(Surroundings found) {
    return found.demo() && !found.simulated()
        ? Optional.of(
            Finding.refusal(
                "a demo is asked for and the phone is a real one: leave RINGCYCLE_DEMO out, or the"
                    + " provider"))
        : Optional.empty();
  }

  private static Optional<Finding> clock(Surroundings found) {
    Duration off = found.fast().abs();
    if (off.compareTo(NOTICEABLE) < 0) {
      return Optional.empty();
    }
    String text =
        "the clock of this machine is %d s %s that of the database; nodes that disagree about the"
            + " time let people be called too early: let both follow one source of time";
    String line =
        text.formatted(off.toSeconds(), found.fast().isNegative() ? "behind" : "ahead of");
    return Optional.of(new Finding(off.compareTo(HARMFUL) >= 0, line));
  }

  private static Optional<Finding> disk(Surroundings found) {
    return found
        .fsync()
        .filter("off"::equals)
        .map(
            off ->
                Finding.warning(
                    "fsync is off on the database server: when its machine fails, whatever it keeps"
                        + " may be lost"));
  }

  private static Optional<Finding> address(Surroundings found) {
    boolean everywhere = found.host().equals("0.0.0.0") || found.host().equals("::");
    return everywhere
        ? Optional.of(
            Finding.warning(
                "this node listens on all addresses without TLS: let nobody but a proxy with TLS"
                    + " reach it, and keep /health and /metrics inside"))
        : Optional.empty();
  }

  private static Optional<Finding> h2(Surroundings found) {
    if (!found.url().startsWith("jdbc:h2:")) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            found.url().startsWith("jdbc:h2:mem:")
                ? "the database is in memory: all is gone when this node stops"
                : "the database is an H2 file: good for one node; several need PostgreSQL, by"
                    + " RINGCYCLE_DB_URL"));
  }

  private static Optional<Finding> phone(Surroundings found) {
    return found.simulated()
        ? Optional.of(Finding.warning("the phone is simulated: nobody is really called"))
        : Optional.empty();
  }
}
