package io.ringcycle.server.problem;

import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whatever else ends a request; what nobody foresaw is logged here, and not shown. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(Failures.class.getName());
  private static final int DEEPEST = 10;
  private static final String UNIQUE = "23505";

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof ProblemException known) {
      return known.response();
    } else if (isJson(failure)) {
      return ProblemException.badJson("The body is no JSON, or not of the shape that is asked.")
          .problem()
          .response();
    } else if (failure instanceof WebApplicationException http) {
      return ofHttp(http);
    } else if (failure instanceof IllegalArgumentException bounds) {
      return ProblemException.badInput(sentence(bounds)).problem().response();
    } else if (isTwice(failure)) {
      return ProblemException.stale().response();
    } else if (failure instanceof StorageUnavailableException) {
      return unavailable(failure);
    }
    LOG.log(Level.ERROR, "a request failed", failure);
    return Problem.of(
            500, "unexpected", "Unexpected failure", "Something failed here; it has been logged.")
        .response();
  }

  /** What is wrong with a body reaches us inside of something else. */
  private static boolean isJson(Throwable failure) {
    return causes(failure)
        .anyMatch(one -> one instanceof JsonbException || one instanceof JsonException);
  }

  /** Two made the same at the same time, or edited it; the database has let one of them. */
  private static boolean isTwice(Throwable failure) {
    return causes(failure)
        .anyMatch(
            one ->
                one instanceof OptimisticLockException
                    || (one instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
  }

  private static Response ofHttp(WebApplicationException http) {
    Response problem = Problem.ofHttp(http.getResponse().getStatus()).response();
    return Response.fromResponse(problem)
        .header("Allow", http.getResponse().getHeaderString("Allow"))
        .build();
  }

  private static String sentence(IllegalArgumentException bounds) {
    String words =
        Optional.ofNullable(bounds.getMessage())
            .filter(message -> !message.isBlank())
            .orElse("something is not right");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  private static Response unavailable(Throwable failure) {
    LOG.log(Level.WARNING, "the database is away", failure);
    Response problem =
        Problem.of(
                503,
                "unavailable",
                "The database is away",
                "Try again in a moment, under the same idempotency key.")
            .response();
    return Response.fromResponse(problem).header("Retry-After", "2").build();
  }
}
