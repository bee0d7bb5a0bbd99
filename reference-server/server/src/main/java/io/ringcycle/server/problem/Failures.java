package io.ringcycle.server.problem;

import io.ringcycle.spi.storage.StorageUnavailableException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whatever else ends a request; what nobody foresaw is logged here, and not shown. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(Failures.class.getName());
  private static final int DEEPEST = 10;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof ProblemException known) {
      return known.problem().response();
    } else if (isJson(failure)) {
      return badJson();
    } else if (failure instanceof WebApplicationException http) {
      return ofHttp(http);
    } else if (failure instanceof IllegalArgumentException bounds) {
      return ProblemException.badInput(sentence(bounds)).problem().response();
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
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(one -> one instanceof JsonbException || one instanceof JsonException);
  }

  private static Response badJson() {
    return Problem.of(
            400, "bad-json", "Bad JSON", "The body is no JSON, or not of the shape that is asked.")
        .response();
  }

  private static Response ofHttp(WebApplicationException http) {
    StatusType status = http.getResponse().getStatusInfo();
    String words = status.getReasonPhrase();
    String type = words.toLowerCase(Locale.ROOT).replace(' ', '-');
    Response problem = Problem.of(status.getStatusCode(), type, words, words + ".").response();
    return Response.fromResponse(problem)
        .header("Allow", http.getResponse().getHeaderString("Allow"))
        .build();
  }

  private static String sentence(IllegalArgumentException bounds) {
    String words = Optional.ofNullable(bounds.getMessage()).orElse("something is not right");
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
