package io.ringcycle.server.proof;

import static io.ringcycle.server.proof.Floor.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Server.Running;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is called on the simulated phone does what was set for them. */
@ExtendWith(Server.class)
class SimulatedPeopleTest {
  private static final String AT_ONCE = "{\"type\": \"caller\", \"after\": 0}";

  private final Floor floor;

  SimulatedPeopleTest(Running server) {
    floor = Floor.of(server.systems(), "sima", "+447700900501");
  }

  @Test
  void aNumberDoesWhatWasSetForIt() {
    floor.plays(floor.mobile(), AT_ONCE);
    floor.plays("+447400110501", "{\"type\": \"busy\"}");
    String session = floor.session("plays", "+447400110501");
    ok(floor.caller().post(session + "/line/start", ""));

    JsonObject line = floor.awaitLine(session, "LOG_THE_CONTACT");
    assertThat(line.getJsonObject("call").getString("outcome")).isEqualTo("BUSY");
    ok(floor.caller().post(session + "/line/hang-up", ""));
  }

  @Test
  void whoeverIsNamedIsListedUntilTheyAreForgotten() {
    floor.plays("+447400110502", "{\"type\": \"voicemail\", \"after\": 3, \"talks\": 20}");
    String listed = ok(floor.systems().get("/simulator/people")).body();
    assertThat(listed).contains("+447400110502", "VOICEMAIL");

    assertThat(floor.systems().delete("/simulator/people/+447400110502").status()).isEqualTo(204);
    assertThat(floor.systems().delete("/simulator/people/+447400110502").status()).isEqualTo(404);
  }

  @Test
  void aPlayThatThereIsNotIsRefused() {
    Client systems = floor.systems();
    String number = "/simulator/people/+447400110503";
    assertThat(systems.put(number, "{\"plays\": [{\"type\": \"sings\"}]}").status()).isEqualTo(400);
    assertThat(systems.put(number, "{\"plays\": []}").status()).isEqualTo(400);
    assertThat(systems.put(number, "{\"plays\": [{\"type\": \"busy\", \"after\": -1}]}").status())
        .isEqualTo(400);
    assertThat(systems.put("/simulator/people/7", "{\"plays\": [{\"type\": \"busy\"}]}").status())
        .isEqualTo(400);
  }
}
