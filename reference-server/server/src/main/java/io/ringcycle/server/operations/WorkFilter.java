package io.ringcycle.server.operations;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;

/** Counts each request while a thread works on it; an open stream has none, and is not counted. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class WorkFilter implements Filter {
  @Inject private Work work;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    work.begins();
    try {
      chain.doFilter(request, response);
    } finally {
      work.ends();
    }
  }
}
