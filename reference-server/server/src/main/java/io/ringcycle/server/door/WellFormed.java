package io.ringcycle.server.door;

import io.ringcycle.server.problem.ProblemException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses headers that say nothing about a type, before the container reads them: it breaks on
 * them, and breaks once more when it is to say so.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class WellFormed implements Filter {
  private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
  private static final String QUALITY = "q=(?:0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)";
  private static final String PARAMETER =
      "\\s*;\\s*(?:" + QUALITY + "|(?!q=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*\"))";
  private static final String TYPE = TOKEN + "/" + TOKEN + "(?:" + PARAMETER + ")*";
  private static final Pattern ONE = Pattern.compile(TYPE);
  private static final Pattern SOME = Pattern.compile(TYPE + "(?:\\s*,\\s*" + TYPE + ")*");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain rest)
      throws IOException, ServletException {
    Optional<String> wrong = wrong((HttpServletRequest) request);
    if (wrong.isPresent()) {
      ProblemException.badInput("The header " + wrong.get() + " is not written as HTTP has it.")
          .problem()
          .write((HttpServletResponse) response);
    } else {
      rest.doFilter(request, response);
    }
  }

  private static Optional<String> wrong(HttpServletRequest request) {
    if (!fits(request, "Content-Type", ONE)) {
      return Optional.of("Content-Type");
    }
    return fits(request, "Accept", SOME) ? Optional.empty() : Optional.of("Accept");
  }

  private static boolean fits(HttpServletRequest request, String name, Pattern pattern) {
    return Optional.ofNullable(request.getHeader(name))
        .map(value -> pattern.matcher(value.strip()).matches())
        .orElse(true);
  }
}
