package io.ringcycle.server.boot;

import io.ringcycle.phonenumbers.PhoneNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How numbers are read on this node. */
@ApplicationScoped
public class Numbers {
  @Inject
  @ConfigProperty(name = "ringcycle.region")
  private String region;

  @Inject
  @ConfigProperty(name = "ringcycle.demo")
  private boolean demo;

  /** In a demo everybody has a number that is kept for films, and nobody is really called. */
  @Produces
  @Singleton
  PhoneNumbers numbers() {
    PhoneNumbers numbers = PhoneNumbers.inRegion(region);
    return demo ? numbers.allowingFictitious() : numbers;
  }
}
