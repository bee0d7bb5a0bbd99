package io.ringcycle.server.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

/** Whether somebody asks at all: the server does things of itself, too. */
@ApplicationScoped
public class Requests {
  @Inject private BeanManager beans;

  /** False on threads of the server's own, by which a stream ends as well. */
  public boolean areUnderWay() {
    try {
      return beans.getContext(RequestScoped.class).isActive();
    } catch (ContextNotActiveException nobody) {
      return false;
    }
  }
}
