package io.ringcycle.launcher;

import fish.payara.micro.PayaraMicro;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Starts the server; ends with 1 if it does not come up, so that whatever watches it notices. */
public final class Main {
  private Main() {}

  /**
   * Arguments are handed on to Payara Micro.
   *
   * @throws Exception whatever keeps the container from starting
   */
  public static void main(String[] arguments) throws Exception {
    Launch launch = launch();
    PayaraMicro.main(launch.arguments(List.of(arguments)).toArray(String[]::new));
    if (!new Readiness(launch.url()).isReady()) {
      System.err.println("! Ringcycle has not come up; the lines above say why.");
      System.exit(1);
    }
    System.out.println("Ringcycle is at " + launch.url());
  }

  private static Launch launch() {
    try {
      return Launch.of(library(), System.getenv());
    } catch (IllegalArgumentException wrong) {
      System.err.println("! " + wrong.getMessage() + ".");
      System.exit(2);
      throw wrong;
    }
  }

  private static Path library() {
    try {
      Path jar = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolveSibling("lib");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
