package io.ringcycle.server.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.server.proof.Client.Answer;
import io.ringcycle.server.proof.Server.Running;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Server.class)
class RatesTest {
  private static final int FAR_TOO_OFTEN = 20_000;

  @Test
  void whoeverAsksTooOftenIsToldWhenToAskAgainAndNobodyElseWaits(Running server) {
    Client nobody = Client.nobody(server.url());

    Optional<Answer> refused =
        Stream.generate(() -> nobody.unchecked("/"))
            .limit(FAR_TOO_OFTEN)
            .filter(answer -> answer.status() == 429)
            .findFirst();

    assertThat(refused)
        .map(answer -> answer.text("type"))
        .hasValue("urn:ringcycle:problem:too-many");
    assertThat(refused).map(answer -> answer.header("Retry-After")).hasValue("1");
    assertThat(server.systems().unchecked("/").status()).isEqualTo(200);
  }
}
