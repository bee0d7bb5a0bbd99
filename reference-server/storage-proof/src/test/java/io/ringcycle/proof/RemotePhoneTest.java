package io.ringcycle.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The telephone of the workers asks once, whatever comes of it. */
class RemotePhoneTest {
  private static final int DIALS = 20;
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;

  @Test
  void aDialWhoseAnswerIsLostIsNotSentAgain() {
    Running provider =
        Running.start(Classes.archived(), Provider.class, List.of(folder.toString(), "1", "1"));
    try {
      int port = Integer.parseInt(provider.hears("ready ", 1).split(" ")[1]);
      RemotePhone phone = new RemotePhone(new Http(port));
      for (int dial = 0; dial < DIALS; dial++) {
        DialSupporter command = dial(dial);
        assertThat(catchThrowableOfType(UncheckedIOException.class, () -> phone.send(command)))
            .as("the answer is lost")
            .isNotNull();
      }
    } finally {
      provider.kill();
    }
    assertThat(LogFile.read(folder.resolve("provider.log")))
        .filteredOn(entry -> entry.is("request"))
        .extracting(entry -> entry.word(2))
        .hasSize(DIALS)
        .doesNotHaveDuplicates();
  }

  private static DialSupporter dial(int number) {
    return new DialSupporter(
        new OrganisationId(Scene.ORGANISATION),
        new LegId("leg-" + number),
        new LegId("anchor"),
        PhoneNumber.of("+4477009001" + (10 + number)),
        LONG,
        LONG);
  }
}
