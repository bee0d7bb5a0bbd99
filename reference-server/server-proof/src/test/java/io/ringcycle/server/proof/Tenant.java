package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;

/**
 * An organisation of its own for one test, so that none disturbs another.
 *
 * @param systems its own systems; its admin is {@code root}, its one group {@code east}, which
 *     {@code ada} leads
 * @param invitation by which its admin chooses a password
 */
record Tenant(String id, String url, Client systems, String invitation) {
  static Tenant made(Running server, String id) {
    Answer made =
        server
            .operator()
            .post(
                "/operator/organisations",
                """
                {"id": "%s", "name": "%s", "adminId": "root", "admin": {"firstName": "Root"}}
                """
                    .formatted(id, id));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    Tenant tenant =
        new Tenant(
            id,
            server.url(),
            Client.nobody(server.url()).with("Authorization", "Bearer " + made.text("key")),
            made.text("invitation"));
    tenant.user("ada", "+447700900001");
    tenant.group("east");
    tenant.leads("ada", "east", "captain");
    return tenant;
  }

  Client nobody() {
    return Client.nobody(url);
  }

  void user(String user, String mobile) {
    done(
        systems.put(
            "/users/" + user,
            "{\"firstName\": \"%s\", \"mobile\": \"%s\"}".formatted(user, mobile)));
  }

  void group(String group) {
    done(systems.put("/groups/" + group, "{\"name\": \"%s\"}".formatted(group)));
  }

  void leads(String user, String group, String role) {
    done(
        systems.put("/groups/" + group + "/leaders/" + user, "{\"role\": \"%s\"}".formatted(role)));
  }

  /** A list of the one group with one person on it. */
  void list(String list, String number) {
    done(
        systems
            .as("root")
            .post(
                "/lists",
                "{\"id\": \"%1$s\", \"group\": \"east\", \"name\": \"%1$s\"}".formatted(list)));
    done(
        systems
            .as("root")
            .post(
                "/lists/" + list + "/members",
                "[{\"id\": \"%s-1\", \"name\": \"P\", \"number\": \"%s\"}]"
                    .formatted(list, number)));
  }

  /** The session of a user on a list. */
  String session(String user, String list) {
    Answer opened = systems.as(user).post("/lists/" + list + "/session", "");
    done(opened);
    return opened.text("id");
  }

  /** A browser in which the admin has signed in, at a page of the server's own. */
  Client browser() {
    Answer accepted =
        nobody()
            .post(
                "/invitations/accept",
                "{\"invitation\": \"%s\", \"password\": \"correct horse battery\"}"
                    .formatted(invitation));
    done(accepted);
    return browser(accepted);
  }

  /** The browser that took the cookie of that answer. */
  Client browser(Answer signedIn) {
    return nobody()
        .with("Cookie", signedIn.header("Set-Cookie").replaceFirst(";.*", ""))
        .with("Origin", url);
  }

  private void done(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
  }
}
