package io.ringcycle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchTest {
  private static final Path LIBRARY = Path.of("lib");

  @Test
  void listensOnThisMachineAloneUnlessToldOtherwise() throws IOException {
    Launch launch = launch(Map.of());

    assertThat(launch.url()).isEqualTo("http://127.0.0.1:8080");
    assertThat(beforeBoot(launch)).endsWith("http-listener.address=127.0.0.1");
  }

  @Test
  void whoeverListensEverywhereIsAskedOnThisMachine() throws IOException {
    Launch launch = launch(Map.of("RINGCYCLE_HOST", "0.0.0.0", "RINGCYCLE_PORT", "9090"));

    assertThat(launch.url()).isEqualTo("http://127.0.0.1:9090");
    assertThat(beforeBoot(launch)).endsWith("http-listener.address=0.0.0.0");
  }

  @Test
  void whatIsNoPortAndWhatIsNoAddressIsRefused() {
    for (String port : List.of("0", "65536", "eighty", "-1")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> launch(Map.of("RINGCYCLE_PORT", port)))
          .withMessageContaining("RINGCYCLE_PORT");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> launch(Map.of("RINGCYCLE_HOST", "here\nset more=1")))
        .withMessageContaining("RINGCYCLE_HOST");
  }

  @Test
  void theLogIsOneObjectALineWhereThatIsAskedFor() throws IOException {
    Launch json = launch(Map.of("RINGCYCLE_LOG_FORMAT", "json"));

    assertThat(file(json, "--logproperties")).contains("ConsoleHandler.formatter=fish.payara");
    assertThat(file(launch(Map.of()), "--logproperties")).contains("formatter=java.util.logging");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> launch(Map.of("RINGCYCLE_LOG_FORMAT", "xml")))
        .withMessageContaining("RINGCYCLE_LOG_FORMAT");
  }

  @Test
  void theLogTellsOfTheApplicationAndOnlyWarnsOfTheContainer() throws IOException {
    List<String> levels = file(launch(Map.of()), "--logproperties").lines().toList();

    assertThat(levels).contains(".level=WARNING", "io.ringcycle.level=INFO");
    assertThat(levels).contains("org.apache.catalina.level=WARNING");
    assertThat(levels).noneMatch(line -> line.matches("(javax|org.glassfish).*level=INFO"));
  }

  @Test
  void whatElseIsSaidIsHandedOn() throws IOException {
    assertThat(launch(Map.of()).arguments(List.of("--logtofile", "log")))
        .endsWith("--logtofile", "log");
  }

  private static Launch launch(Map<String, String> environment) {
    return Launch.of(LIBRARY, Settings.of(environment));
  }

  private static String beforeBoot(Launch launch) throws IOException {
    return file(launch, "--prebootcommandfile").strip();
  }

  private static String file(Launch launch, String argument) throws IOException {
    List<String> arguments = launch.arguments(List.of());
    return Files.readString(Path.of(arguments.get(arguments.indexOf(argument) + 1)));
  }
}
