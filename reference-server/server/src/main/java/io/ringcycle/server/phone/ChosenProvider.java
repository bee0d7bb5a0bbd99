package io.ringcycle.server.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The provider that the operator has chosen. */
@ApplicationScoped
public class ChosenProvider {
  @Inject @Any private Instance<PhoneProvider> known;

  @Inject
  @ConfigProperty(name = "ringcycle.telephony", defaultValue = "simulated")
  private String name;

  /** Throws {@link IllegalStateException} if nobody knows it, so that the node does not come up. */
  public PhoneProvider provider() {
    return known.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("ringcycle.telephony must be one of " + names()));
  }

  private List<String> names() {
    return known.stream().map(PhoneProvider::name).sorted().toList();
  }
}
