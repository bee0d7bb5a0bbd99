package io.ringcycle.server.page;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** Says at the root what runs here, whether it is well, and where its documentation is. */
@WebServlet("")
public class RootPage extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Inject private transient Version version;
  @Inject @Readiness @Any private transient Instance<HealthCheck> checks;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(filled());
  }

  private String filled() throws IOException {
    try (InputStream in = RootPage.class.getResourceAsStream("root.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .replace("{version}", version.number())
          .replace("{state}", ready() ? "ready" : "not ready");
    }
  }

  private boolean ready() {
    return checks.stream().allMatch(check -> check.call().getStatus() == Status.UP);
  }
}
