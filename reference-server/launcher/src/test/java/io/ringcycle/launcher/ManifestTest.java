package io.ringcycle.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class ManifestTest {
  @Test
  void whatTheContainerOpensForItselfIsOpenWhereTheLauncherStartsIt() throws Exception {
    assertThat(System.getProperty("ringcycle.exports")).isEqualTo(ofTheContainer("Add-Exports"));
    assertThat(System.getProperty("ringcycle.opens")).isEqualTo(ofTheContainer("Add-Opens"));
  }

  private static String ofTheContainer(String name) throws IOException, URISyntaxException {
    Path jar =
        Path.of(PayaraMicro.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile container = new JarFile(jar.toFile())) {
      return container.getManifest().getMainAttributes().getValue(name);
    }
  }
}
