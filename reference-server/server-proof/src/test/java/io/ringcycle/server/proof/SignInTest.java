package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People come in by a password that they chose themselves, and their browser is known by a cookie.
 */
@ExtendWith(Server.class)
class SignInTest {
  private static final String PASSWORD = "correct horse battery";
  private final Running server;

  SignInTest(Running server) {
    this.server = server;
  }

  @Test
  void whoeverIsInvitedChoosesAPasswordOnceAndIsSignedIn() {
    Tenant tenant = Tenant.made(server, "invited");
    Answer me = tenant.browser().get("/me");

    assertThat(me.status()).as(me.body()).isEqualTo(200);
    assertThat(me.json().getJsonObject("user").getString("id")).isEqualTo("root");
    assertThat(me.json().getBoolean("admin")).isTrue();
    assertThat(accept(tenant, tenant.invitation(), PASSWORD).status()).isEqualTo(403);
  }

  @Test
  void aPasswordThatIsTooShortIsRefusedAndTheInvitationIsStillGood() {
    Tenant tenant = Tenant.made(server, "short");

    assertThat(accept(tenant, tenant.invitation(), "short").status()).isEqualTo(400);
    assertThat(accept(tenant, tenant.invitation(), PASSWORD).status()).isEqualTo(204);
  }

  @Test
  void theNewestInvitationIsTheOnlyOne() {
    Tenant tenant = Tenant.made(server, "twice");
    Answer newer = tenant.systems().post("/users/root/invitation", "");

    assertThat(accept(tenant, tenant.invitation(), PASSWORD).status()).isEqualTo(403);
    assertThat(accept(tenant, newer.text("secret"), PASSWORD).status()).isEqualTo(204);
    assertThat(tenant.systems().post("/users/nobody/invitation", "").status()).isEqualTo(404);
  }

  @Test
  void noScriptReadsTheCookieAndNoOtherSiteSendsIt() {
    Tenant tenant = Tenant.made(server, "cookie");
    tenant.browser();

    assertThat(signIn(tenant, "root", PASSWORD).header("Set-Cookie"))
        .startsWith("ringcycle=rb_")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .contains("Path=/")
        .doesNotContainIgnoringCase("Domain");
  }

  @Test
  void beyondThisMachineTheCookieGoesOverTlsAlone() {
    Tenant tenant = Tenant.made(server, "abroad");
    tenant.browser();

    String answer =
        RawHttp.post(
            tenant.url(),
            "/api/v1/sign-in",
            "calls.example.org",
            credentials("abroad", "root", PASSWORD));

    assertThat(answer).startsWith("HTTP/1.1 204");
    assertThat(answer).containsPattern("Set-Cookie: __Host-ringcycle=rb_[^\r]*;\\s?Secure");
  }

  @Test
  void aWrongPasswordAndAWrongUserAreToldAlike() {
    Tenant tenant = Tenant.made(server, "alike");
    tenant.browser();
    Answer wrong = signIn(tenant, "root", "incorrect horse battery");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.text("type")).endsWith(":wrong-credentials");
    assertThat(signIn(tenant, "nobody", PASSWORD).body()).isEqualTo(wrong.body());
    assertThat(signIn(tenant, "ada", PASSWORD).body()).isEqualTo(wrong.body());
    assertThat(tenant.nobody().post("/sign-in", credentials("none", "root", PASSWORD)).body())
        .isEqualTo(wrong.body());
  }

  @Test
  void whoeverGuessesIsSlowedDownAndNobodyElse() {
    Tenant tenant = Tenant.made(server, "guessed");
    tenant.browser();
    for (int guess = 0; guess < 5; guess++) {
      assertThat(signIn(tenant, "ada", "a guess, and a wrong one").status()).isEqualTo(401);
    }
    Answer slowed = signIn(tenant, "ada", "a guess, and a wrong one");

    assertThat(slowed.status()).isEqualTo(429);
    assertThat(slowed.text("type")).endsWith(":too-many-guesses");
    assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
    assertThat(signIn(tenant, "root", PASSWORD).status()).isEqualTo(204);
  }

  @Test
  void aBrowserChangesNothingForAPageThatIsNotOurs() {
    Tenant tenant = Tenant.made(server, "forged");
    Client browser = tenant.browser();
    Client cookie = new Client(browser.url(), browser.headers().subList(0, 2));
    String body = "{\"name\": \"West\"}";

    for (Client forged :
        List.of(
            cookie, cookie.with("Origin", "https://evil.example"), cookie.with("Origin", "null"))) {
      Answer refused = forged.put("/groups/west", body);
      assertThat(refused.status()).as(refused.body()).isEqualTo(403);
      assertThat(refused.text("type")).endsWith(":foreign-origin");
      assertThat(forged.get("/me").status()).isEqualTo(200);
    }
    assertThat(browser.put("/groups/west", body).status()).isEqualTo(200);
  }

  @Test
  void noOtherSiteSignsSomebodyInAsItself() {
    Tenant tenant = Tenant.made(server, "login-forged");
    tenant.browser();
    Client forged = tenant.nobody().with("Origin", "https://evil.example");

    Answer refused = forged.post("/sign-in", credentials("login-forged", "root", PASSWORD));
    assertThat(refused.text("type")).endsWith(":foreign-origin");
  }

  @Test
  void whoeverHasSignedOutIsOut() {
    Tenant tenant = Tenant.made(server, "out");
    Client browser = tenant.browser();

    Answer out = browser.post("/sign-out", "");
    assertThat(out.status()).isEqualTo(204);
    assertThat(out.header("Set-Cookie")).contains("Max-Age=0");
    assertThat(browser.get("/me").status()).isEqualTo(401);
  }

  @Test
  void anotherPasswordSignsOutAllOtherBrowsers() {
    Tenant tenant = Tenant.made(server, "changed");
    Client one = tenant.browser();
    Client other = tenant.browser(signIn(tenant, "root", PASSWORD));
    String change = "{\"old\": \"%s\", \"password\": \"a better horse\"}";

    assertThat(one.put("/me/password", change.formatted("not that")).status()).isEqualTo(401);
    Answer changed = one.put("/me/password", change.formatted(PASSWORD));

    assertThat(changed.status()).as(changed.body()).isEqualTo(204);
    assertThat(other.get("/me").status()).isEqualTo(401);
    assertThat(tenant.browser(changed).get("/me").status()).isEqualTo(200);
    assertThat(signIn(tenant, "root", PASSWORD).status()).isEqualTo(401);
    assertThat(signIn(tenant, "root", "a better horse").status()).isEqualTo(204);
  }

  private static Answer accept(Tenant tenant, String invitation, String password) {
    return tenant
        .nobody()
        .post(
            "/invitations/accept",
            "{\"invitation\": \"%s\", \"password\": \"%s\"}".formatted(invitation, password));
  }

  private static Answer signIn(Tenant tenant, String user, String password) {
    return tenant.nobody().post("/sign-in", credentials(tenant.id(), user, password));
  }

  private static String credentials(String organisation, String user, String password) {
    return "{\"organisation\": \"%s\", \"user\": \"%s\", \"password\": \"%s\"}"
        .formatted(organisation, user, password);
  }
}
