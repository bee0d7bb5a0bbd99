package io.ringcycle.server.api.asked;

import io.ringcycle.server.house.KeyScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key to be made. */
public record NewApiKey(@Nullable String name, @Nullable String scope, @Nullable String user) {
  private static final int LONGEST = 200;

  /** By which people know it. */
  public String called() {
    return Given.atMost(LONGEST, Given.must(name, "name"), "name");
  }

  /** What it is good for; what calling needs unless more was asked. */
  public KeyScope worth() {
    return scope == null ? KeyScope.CALLING : Given.word(KeyScope.class, scope, "scope");
  }

  /** For whom alone. */
  public Optional<String> owner() {
    return Optional.ofNullable(user);
  }
}
