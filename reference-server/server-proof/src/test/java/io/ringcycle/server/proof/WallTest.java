package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation, asked by everybody, of their own organisation and of another one's. */
@ExtendWith(Server.class)
class WallTest {
  private static final int LONGEST = 1_000;
  private static final Set<String> VERBS = Set.of("get", "put", "post", "patch", "delete");

  private final Running server;
  private final SortedMap<String, WhoMay> table = WhoMay.all();

  WallTest(Running server) {
    this.server = server;
  }

  @Test
  void ofEachOperationSomebodyHasSaidWhoMay() {
    assertThat(table.keySet()).containsExactlyElementsOf(described());
  }

  @Test
  void whoMayAndNobodyElseDoes() {
    World world = World.made(server, "wall");
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (WhoMay operation : inOrder()) {
      StringBuilder seen = new StringBuilder();
      for (Role role : Role.values()) {
        Answer answer = ask(world, role, operation, world.placesFor(operation.verb(), role));
        seen.append(WhoMay.word(answer.status())).append(' ');
        assertThat(answer.status()).as(operation + " " + role + answer.body()).isLessThan(500);
        tried++;
      }
      if (!seen.toString().strip().equals(String.join(" ", operation.told()))) {
        wrong.add(operation.operation() + " | " + seen);
      }
    }
    assertThat(wrong).as("told otherwise, of " + tried).isEmpty();
  }

  @Test
  void whatIsAnOthersIsAsIfItWereNotThere() {
    World world = World.made(server, "abroad-wall");
    String before = world.seenByTheOther();
    int tried = 0;
    for (WhoMay operation : inOrder()) {
      for (Map<String, String> abroad : operation.abroad(world)) {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.OPERATOR))) {
          Map<String, String> nowhere = nowhere(world, abroad);
          Answer foreign = ask(world, role, operation, abroad);
          Answer unknown = ask(world, role, operation, nowhere);
          assertThat(told(foreign, abroad))
              .as(operation.operation() + " for " + role)
              .isEqualTo(told(unknown, nowhere));
          tried++;
        }
      }
    }
    assertThat(world.seenByTheOther()).as("after " + tried).isEqualTo(before);
  }

  /** All that can be asked: the description is held against the methods that answer. */
  private SortedSet<String> described() {
    JsonObject paths = Contract.of(server.url()).document().getJsonObject("paths");
    return paths.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().asJsonObject().keySet().stream()
                    .filter(VERBS::contains)
                    .map(verb -> verb.toUpperCase(Locale.ROOT) + " " + path.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What takes something away comes last, and of these what the others need. */
  private List<WhoMay> inOrder() {
    return table.values().stream().sorted(Comparator.comparingInt(WallTest::harm)).toList();
  }

  private static int harm(WhoMay operation) {
    boolean takes =
        operation.verb().equals("DELETE") || operation.operation().endsWith("/sign-out");
    return takes ? LONGEST - operation.operation().length() : 0;
  }

  private static Map<String, String> nowhere(World world, Map<String, String> abroad) {
    Map<String, String> places = new TreeMap<>(abroad);
    places.replaceAll(
        (place, id) -> id.equals(world.foreign().get(place)) ? id.replaceAll("[a-z0-9]", "x") : id);
    return places;
  }

  private static String told(Answer answer, Map<String, String> places) {
    String body = answer.body();
    for (String id : places.values()) {
      body = body.replace(id, "...");
    }
    return answer.status() + " " + body;
  }

  private static Answer ask(World world, Role role, WhoMay operation, Map<String, String> places) {
    return world.as(role).begun(operation.verb(), operation.path(places), operation.body(role));
  }
}
