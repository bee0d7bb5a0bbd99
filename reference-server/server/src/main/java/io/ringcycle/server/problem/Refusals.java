package io.ringcycle.server.problem;

import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.server.measured.Counters;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;

/** Tells a refusal of the engine: its type by its name, its reason in its own words. */
@Provider
public class Refusals implements ExceptionMapper<RefusedException> {
  @Inject private Counters counters;

  @Override
  public Response toResponse(RefusedException refused) {
    Problem problem = problem(refused.refusal());
    counters.refused(problem.type());
    return problem.response();
  }

  static Problem problem(Refusal refusal) {
    String name = refusal.getClass().getSimpleName();
    return new Problem(
        status(refusal), inWords(name, "-"), title(name), refusal.reason(), facts(refusal));
  }

  private static int status(Refusal refusal) {
    if (refusal instanceof Refusal.UnknownSession
        || refusal instanceof Refusal.UnknownList
        || refusal instanceof Refusal.UnknownSupporter
        || refusal instanceof Refusal.UnknownContact
        || refusal instanceof Refusal.NotOnTheList) {
      return 404;
    } else if (refusal instanceof Refusal.NotAllowed) {
      return 403;
    } else if (refusal instanceof Refusal.BadInput
        || refusal instanceof Refusal.ReasonRequired
        || refusal instanceof Refusal.DateOutOfRange) {
      return 400;
    }
    return refusal instanceof Refusal.KeyReused ? 422 : 409;
  }

  private static Map<String, String> facts(Refusal refusal) {
    if (refusal instanceof Refusal.LogFirst log) {
      return Map.of("call", log.call().value(), "supporter", log.supporter().value());
    }
    return refusal instanceof Refusal.AlreadyOnTheLine line
        ? Map.of("session", line.session().value())
        : Map.of();
  }

  private static String title(String name) {
    String words = inWords(name, " ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String inWords(String name, String between) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", between).toLowerCase(Locale.ROOT);
  }
}
