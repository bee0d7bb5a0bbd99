package io.ringcycle.server.proof;

import io.ringcycle.server.proof.Server.Running;

/**
 * An admin, and the captains of two groups of one test.
 *
 * @param root who leads everything
 * @param mia who leads the north alone
 * @param noa who leads the south alone
 */
record Leaders(String name, Client root, Client mia, Client noa) {
  static Leaders of(Running server, String name) {
    Client systems = server.systems();
    Leaders leaders =
        new Leaders(name, systems.as("root"), systems.as(name + "-mia"), systems.as(name + "-noa"));
    leaders.appoint(systems, "mia", leaders.north());
    leaders.appoint(systems, "noa", leaders.south());
    return leaders;
  }

  private void appoint(Client systems, String user, String group) {
    String id = name + "-" + user;
    systems
        .put(
            "/users/" + id,
            "{\"firstName\": \"%s\", \"mobile\": \"%s\"}".formatted(user, mobile(id)))
        .well();
    systems.put("/groups/" + group, "{\"name\": \"A group\"}").well();
    systems.put("/groups/" + group + "/leaders/" + id, "{\"role\": \"captain\"}").well();
  }

  /** From now on both lead the north. */
  void joinForces(Client systems) {
    appoint(systems, "noa", north());
  }

  private static String mobile(String id) {
    return "+4474009%05d".formatted(Math.floorMod(id.hashCode(), 100_000));
  }

  String north() {
    return name + "-north";
  }

  String south() {
    return name + "-south";
  }

  /** A list of the north, or of the south, with nobody on it. */
  String list(Client leader, String group, String of) {
    String list = name + "-" + of;
    leader
        .post(
            "/lists",
            "{\"id\": \"%s\", \"group\": \"%s\", \"name\": \"%s\"}".formatted(list, group, of))
        .well();
    return "/lists/" + list;
  }

  /** Somebody of this test. */
  String id(String of) {
    return name + "-" + of;
  }

  /** Their number, which nobody else has. */
  String number(String of) {
    return "+44740%07d".formatted(Math.floorMod(id(of).hashCode(), 10_000_000));
  }

  /** Somebody, in JSON, with labels. */
  String person(String of, String personName, String... tags) {
    String labels = tags.length == 0 ? "" : "\"" + String.join("\", \"", tags) + "\"";
    return "{\"id\": \"%s\", \"name\": \"%s\", \"number\": \"%s\", \"tags\": [%s]}"
        .formatted(id(of), personName, number(of), labels);
  }
}
