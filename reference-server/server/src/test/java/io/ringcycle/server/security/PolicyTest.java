package io.ringcycle.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.house.KeyScope;
import io.ringcycle.server.house.User;
import io.ringcycle.server.security.Policy.Asking;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final String LINE = "sessions/{session}/line";

  @Test
  void aSystemHasTheRolesOfItsKey() {
    assertThat(Policy.roles(system(KeyScope.ADMIN)))
        .containsExactlyInAnyOrder(Roles.ADMIN, Roles.SYSTEM);
    assertThat(Policy.roles(system(KeyScope.CALLING))).containsExactly(Roles.SYSTEM);
    assertThat(Policy.roles(system(KeyScope.READING))).containsExactly(Roles.ADMIN);
  }

  @Test
  void aKeyThatReadsChangesNothing() {
    assertThat(Policy.tooNarrow(system(KeyScope.READING), asking("GET", "users"))).isEmpty();
    assertThat(Policy.tooNarrow(system(KeyScope.READING), asking("PATCH", "users"))).isPresent();
  }

  @Test
  void aKeyForCallingActsForNoAdmin() {
    Means key = new Means.Key("k", KeyScope.CALLING);

    assertThat(Policy.tooNarrow(user(false, key), asking("POST", LINE))).isEmpty();
    assertThat(Policy.tooNarrow(user(true, key), asking("GET", LINE))).isPresent();
  }

  @Test
  void aTokenIsForItsSessionAlone() {
    Actor page = user(false, new Means.Embedded("s"));

    assertThat(Policy.tooNarrow(page, new Asking("POST", LINE, Optional.of("s")))).isEmpty();
    assertThat(Policy.tooNarrow(page, new Asking("POST", LINE, Optional.of("t")))).isPresent();
    assertThat(Policy.tooNarrow(page, asking("GET", "sessions"))).isPresent();
    assertThat(Policy.tooNarrow(page, asking("GET", "me"))).isEmpty();
    assertThat(Policy.tooNarrow(page, asking("PUT", "me"))).isPresent();
    assertThat(Policy.tooNarrow(page, new Asking("GET", "lists/{list}", Optional.of("s"))))
        .isPresent();
  }

  private static Asking asking(String method, String path) {
    return new Asking(method, path, Optional.empty());
  }

  private static Actor system(KeyScope scope) {
    return new Actor("acme", Optional.empty(), Map.of(), new Means.Key("k", scope));
  }

  private static Actor user(boolean admin, Means means) {
    User user = new User("ada", "Ada", Optional.empty(), ZoneId.of("UTC"), admin);
    return new Actor("acme", Optional.of(user), Map.of(), means);
  }
}
