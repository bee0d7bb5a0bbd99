package io.ringcycle.server.door;

import io.ringcycle.server.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes a body in as a whole before anything is done with it, so that one that is too long or
 * breaks off is refused with nothing half done.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class Bodies implements ContainerRequestFilter {
  private static final int MOST_OF_JSON = 1 << 20;

  /** Tables of people are longer. */
  private static final int MOST = 16 << 20;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.hasEntity()) {
      boolean json = isJson(Optional.ofNullable(request.getMediaType()));
      byte[] body = whole(request.getEntityStream(), json ? MOST_OF_JSON : MOST);
      if (json) {
        JsonText.check(body);
      }
      request.setEntityStream(new ByteArrayInputStream(body));
    }
  }

  private static boolean isJson(Optional<MediaType> type) {
    return type.filter(MediaType.APPLICATION_JSON_TYPE::isCompatible).isPresent();
  }

  private static byte[] whole(InputStream stream, int most) {
    try {
      byte[] body = stream.readNBytes(most);
      if (stream.read() >= 0) {
        stream.readNBytes(MOST); // whoever still sends would not hear the answer
        throw ProblemException.tooLarge(most);
      }
      return body;
    } catch (IOException brokenOff) {
      throw ProblemException.badInput("The body broke off.");
    }
  }
}
