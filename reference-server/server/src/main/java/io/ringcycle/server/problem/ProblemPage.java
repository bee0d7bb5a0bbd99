package io.ringcycle.server.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;

/** Tells what the container refused, before or behind everything that could tell it better. */
@WebServlet("/problem")
public class ProblemPage extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    problem(code instanceof Integer status ? status : Status.NOT_FOUND.getStatusCode())
        .write(response);
  }

  private static Problem problem(int status) {
    if (status == Status.UNAUTHORIZED.getStatusCode()) {
      return Problem.unauthenticated();
    }
    // The container has no word for a method that it does not know but that it is to blame.
    boolean unknown = status == Status.NOT_IMPLEMENTED.getStatusCode();
    return Problem.ofHttp(unknown ? Status.METHOD_NOT_ALLOWED.getStatusCode() : status);
  }
}
