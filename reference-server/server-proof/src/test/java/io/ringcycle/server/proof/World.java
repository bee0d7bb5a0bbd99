package io.ringcycle.server.proof;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two organisations of the same shape.
 *
 * @param places what a name in a path stands for in our own
 * @param foreign the same in the other
 */
record World(
    Tenant own,
    Tenant other,
    Client operator,
    Client reading,
    Client calling,
    Client browser,
    Client page,
    Map<String, String> places,
    Map<String, String> foreign) {

  static World made(Running server, String name) {
    Tenant own = Tenant.made(server, name + "-own");
    Map<String, String> places = inhabited(own, "own", "+447400100071");
    for (Role role : Role.values()) {
      places.put("webhook-of-" + role, toBeTaken(own, role));
    }
    Tenant other = Tenant.made(server, name + "-other");
    Map<String, String> foreign = inhabited(other, "other", "+447400100072");
    return new World(
        own,
        other,
        server.operator(),
        key(own, "reading"),
        key(own, "calling"),
        own.browser(),
        page(own, places.get("session")),
        places,
        foreign);
  }

  /** What can be taken away once is there for each role; the webhook of it. */
  private static String toBeTaken(Tenant own, Role role) {
    own.list("list-of-" + role, "+4474002%05d".formatted(role.name().hashCode() & 0xffff));
    own.user("user-of-" + role, "+447700900005");
    own.leads("user-of-" + role, "own-group", "captain");
    return webhook(own);
  }

  private static String webhook(Tenant tenant) {
    String nowhere = "{\"url\": \"https://example.org/hook\", \"active\": false}";
    Answer opened = tenant.systems().post("/webhooks", nowhere);
    return opened.json().getJsonObject("webhook").getString("id");
  }

  /** What a name in a path stands for when that role asks so. */
  Map<String, String> placesFor(String verb, Role role) {
    Map<String, String> all = new HashMap<>(places);
    if (verb.equals("DELETE")) {
      all.put("list", "list-of-" + role);
      all.put("user", "user-of-" + role);
      all.put("webhook", places.get("webhook-of-" + role));
    }
    return all;
  }

  private static Map<String, String> inhabited(Tenant tenant, String name, String number) {
    tenant.user("vic", "+447700900002");
    tenant.user("wes", "+447700900003");
    tenant.user("mel", "+447700900004");
    tenant.user(name + "-user", "+447700900005");
    tenant.group(name + "-group");
    tenant.leads("vic", "east", "vice_captain");
    tenant.leads("wes", name + "-group", "captain");
    tenant.list(name + "-list", number);
    Map<String, String> places = new HashMap<>();
    places.put("user", name + "-user");
    places.put("group", name + "-group");
    places.put("list", name + "-list");
    places.put("supporter", name + "-list-1");
    places.put("organisation", tenant.id());
    places.put("session", tenant.session("ada", name + "-list"));
    places.put("contact", contact(tenant, places));
    places.put("webhook", webhook(tenant));
    places.put("key", made(tenant, "admin").text("id"));
    return places;
  }

  private static String contact(Tenant tenant, Map<String, String> places) {
    return tenant
        .systems()
        .as("ada")
        .post(
            "/sessions/" + places.get("session") + "/contacts",
            "{\"supporter\": \"%s\", \"result\": \"not_contacted\"}"
                .formatted(places.get("supporter")))
        .text("id");
  }

  private static Answer made(Tenant tenant, String scope) {
    return tenant.systems().post("/keys", "{\"name\": \"k\", \"scope\": \"" + scope + "\"}");
  }

  private static Client key(Tenant tenant, String scope) {
    return tenant.nobody().with("Authorization", "Bearer " + made(tenant, scope).text("key"));
  }

  private static Client page(Tenant tenant, String session) {
    String token =
        tenant
            .systems()
            .post("/embed-tokens", "{\"user\": \"ada\", \"session\": \"" + session + "\"}")
            .text("token");
    return tenant.nobody().with("Authorization", "Bearer " + token);
  }

  /** Asks as somebody of our own organisation. */
  Client as(Role role) {
    return switch (role) {
      case NOBODY -> own.nobody();
      case OPERATOR -> operator;
      case SYSTEM -> own.systems();
      case READING -> reading;
      case CALLING -> calling;
      case ADMIN -> own.systems().as("root");
      case BROWSER -> browser;
      case CAPTAIN -> own.systems().as("ada");
      case VICE -> own.systems().as("vic");
      case STRANGER -> own.systems().as("wes");
      case MEMBER -> own.systems().as("mel");
      case PAGE -> page;
    };
  }

  /** All that the other organisation's admin sees of it. */
  String seenByTheOther() {
    StringBuilder seen = new StringBuilder();
    for (String path :
        List.of(
            "/users",
            "/groups",
            "/keys",
            "/caps",
            "/embedding/origins",
            "/webhooks",
            "/lists",
            "/sessions/" + foreign.get("session") + "/supporters",
            "/sessions/" + foreign.get("session") + "/audit")) {
      seen.append(other.systems().as("root").get(path).body()).append('\n');
    }
    return seen.toString();
  }
}
