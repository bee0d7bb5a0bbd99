package io.ringcycle.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFilesTest {
  @TempDir private Path home;

  @Test
  void theFileBesideTheServerIsReadUnlessAnotherIsNamed() throws IOException {
    write("conf/ringcycle.properties", "ringcycle.port=9001\n");
    String other = write("other.properties", "ringcycle.port = 9002\n");

    assertThat(settings(Map.of()).given("ringcycle.port")).contains("9001");
    assertThat(settings(Map.of("RINGCYCLE_CONFIG", other)).given("ringcycle.port"))
        .contains("9002");
  }

  @Test
  void theEnvironmentGoesBeforeTheFile() throws IOException {
    write("conf/ringcycle.properties", "ringcycle.port=9001\nringcycle.region=DE\n");
    Settings settings = settings(Map.of("RINGCYCLE_PORT", "9003", "RINGCYCLE_REGION", ""));

    assertThat(settings.given("ringcycle.port")).contains("9003");
    assertThat(settings.given("ringcycle.region")).contains("DE");
    assertThat(settings.others()).containsOnlyKeys("ringcycle.region");
  }

  @Test
  void aSecretIsTheFirstLineOfAFileThatIsNamed() throws IOException {
    String secret = write("secret", "s3same\n\nno more\n");
    Settings named = settings(Map.of("RINGCYCLE_DB_PASSWORD_FILE", secret));
    write("conf/ringcycle.properties", "ringcycle.db.password.file=" + secret + "\n");

    assertThat(named.given("ringcycle.db.password")).contains("s3same");
    assertThat(settings(Map.of()).given("ringcycle.db.password")).contains("s3same");
    assertThat(settings(Map.of("RINGCYCLE_DB_PASSWORD", "x")).given("ringcycle.db.password"))
        .contains("x");
  }

  @Test
  void whatCannotBeReadOrMeansTwoThingsIsRefused() throws IOException {
    String secret = write("secret", "s3same\n");
    refused(Map.of("RINGCYCLE_CONFIG", home.resolve("none").toString()), "cannot be read");
    refused(Map.of("RINGCYCLE_DB_PASSWORD_FILE", home.resolve("none").toString()), "cannot be");
    refused(Map.of("RINGCYCLE_DB_PASSWORD_FILE", secret, "RINGCYCLE_DB_PASSWORD", "x"), "both set");
    refused(Map.of("RINGCYCLE_CONFIG", write("bad", "port=80\n")), "begins with ringcycle.: port");
  }

  @Test
  void noValueShowsWhereSettingsAreWritten() throws IOException {
    write("conf/ringcycle.properties", "ringcycle.db.password=s3same\n");

    assertThat(settings(Map.of()).toString()).contains("db.password").doesNotContain("s3same");
  }

  private Settings settings(Map<String, String> environment) {
    return new SettingsFiles(home, environment).settings();
  }

  private void refused(Map<String, String> environment, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(environment))
        .withMessageContaining(why)
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("s3same"));
  }

  private String write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }
}
