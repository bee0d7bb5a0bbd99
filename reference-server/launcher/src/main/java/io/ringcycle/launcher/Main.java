package io.ringcycle.launcher;

import fish.payara.micro.PayaraMicro;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the server; ends with 1 if it does not come up, so that whatever watches it notices. */
public final class Main {
  private static final String DEMO = "--demo";

  /**
   * Under which the application says why it has not come up; a test of both holds them together.
   */
  private static final String REFUSAL = "io.ringcycle.refusal";

  private Main() {}

  /**
   * {@code --demo} asks for an organisation to play with; other arguments are handed on to Payara
   * Micro.
   *
   * @throws Exception whatever keeps the container from starting
   */
  public static void main(String[] arguments) throws Exception {
    List<String> more = new ArrayList<>(List.of(arguments));
    Settings settings = withDemo(settings(more.remove(DEMO)));
    Launch launch = launch(settings);
    settings.tell();
    new Stop().listen();
    PayaraMicro.main(launch.arguments(more).toArray(String[]::new));
    if (!new Readiness(launch.url()).isReady()) {
      System.err.println("! Ringcycle has not come up" + why());
      System.exit(1);
    }
    if (Demo.isAsked(settings)) {
      System.out.println(new Demo(launch.url()).make(settings));
    }
    System.out.println("Ringcycle is at " + launch.url());
  }

  private static Settings withDemo(Settings settings) {
    return Demo.isAsked(settings) ? Demo.withSecret(settings) : settings;
  }

  private static String why() {
    return Optional.ofNullable(System.getProperty(REFUSAL))
        .map(reason -> ": " + reason)
        .orElse("; the lines above say why.");
  }

  private static Settings settings(boolean demo) {
    try {
      Settings settings = new SettingsFiles(home(), System.getenv()).settings();
      return demo ? settings.with("ringcycle.demo", "true") : settings;
    } catch (IllegalArgumentException wrong) {
      throw refused(wrong);
    }
  }

  private static Launch launch(Settings settings) {
    try {
      return Launch.of(home().resolve("lib"), settings);
    } catch (IllegalArgumentException wrong) {
      throw refused(wrong);
    }
  }

  private static IllegalArgumentException refused(IllegalArgumentException wrong) {
    System.err.println("! " + wrong.getMessage() + ".");
    System.exit(2);
    return wrong;
  }

  /** The folder in which this stands. */
  private static Path home() {
    try {
      Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.ofNullable(jar.getParent()).orElseThrow();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
