package io.ringcycle.server.calls;

import io.ringcycle.server.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever asks for a call that there may be none just now, before anything is begun. */
@ApplicationScoped
public class MayCall {
  @Inject private CallGate gate;

  /** Refuses a call beyond the caps of the organisation. */
  public void check(String organisation) {
    switch (gate.now(organisation)) {
      case TOO_MANY_AT_ONCE ->
          throw ProblemException.conflict(
              "too-many-calls",
              "Too many calls",
              "As many calls are up as your organisation may have at once. Try again when one has"
                  + " ended, or ask an admin for more.");
      case TOO_MANY_TODAY ->
          throw ProblemException.conflict(
              "calls-of-today-used-up",
              "Calls of today used up",
              "Your organisation has made as many calls as it may in a day of UTC. Go on tomorrow,"
                  + " or ask an admin for more.");
      case FREE -> {}
    }
  }
}
