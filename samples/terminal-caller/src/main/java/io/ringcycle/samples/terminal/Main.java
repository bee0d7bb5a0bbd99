package io.ringcycle.samples.terminal;

import io.ringcycle.factsfile.FactsFileException;
import io.ringcycle.spi.Clock;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Works a call list at the keyboard, on a simulated phone. */
public final class Main {
  static final int WELL = 0;
  static final int FAULT = 1;
  static final int COMMAND_LINE = 2;
  static final int LIST = 3;
  static final int FACTS = 4;

  private final PrintWriter out;
  private final Screen screen;
  private final Keyboard keyboard;
  private final Clock system;

  Main(PrintWriter out, Keyboard keyboard, boolean colours, Clock system) {
    this.out = out;
    this.screen = new Screen(out, colours);
    this.keyboard = keyboard;
    this.system = system;
  }

  /** Runs the program and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Keyboard keyboard = new Keyboard(in, Boolean.getBoolean("ringcycle.keyboard"));
    int code = new Main(out, keyboard, colours(), LiveRun.system()).run(Arrays.asList(arguments));
    out.flush();
    System.exit(code);
  }

  /** Colours are for terminals that want them; the script that starts the program knows. */
  private static boolean colours() {
    boolean terminal = Boolean.getBoolean("ringcycle.terminal");
    boolean wanted = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    return terminal && wanted;
  }

  /** Runs the program; the exit code is its result. */
  int run(List<String> arguments) {
    try {
      if (arguments.contains("--help") || arguments.contains("-h")) {
        return help();
      }
      return arguments.contains("--version") ? version() : work(Arguments.read(arguments));
    } catch (BadArguments bad) {
      screen.refused(bad.sentence());
      screen.line("--help tells what is possible.");
      return COMMAND_LINE;
    } catch (ListFile.Unusable unusable) {
      screen.refused(unusable.sentence());
      return LIST;
    } catch (OtherSession other) {
      screen.refused(other.sentence());
      return FACTS;
    } catch (FactsFileException unusable) {
      screen.refused("The session cannot be used: " + unusable.getMessage());
      return FACTS;
    } catch (RuntimeException fault) {
      screen.refused("A fault of this program ended it; the session is as it was last kept.");
      screen.line(fault + " (RINGCYCLE_TRACE=1 shows where)");
      if (System.getenv("RINGCYCLE_TRACE") != null) {
        fault.printStackTrace();
      }
      return FAULT;
    }
  }

  private int help() {
    out.print(Options.HELP);
    out.flush();
    return WELL;
  }

  private int version() {
    screen.line("Ringcycle terminal caller " + Version.text());
    return WELL;
  }

  private int work(Options options) {
    ListFile list = ListFile.read(options);
    new FileReport(screen).show(list, options.mode() == Options.Mode.CHECK);
    if (list.file().rows().isEmpty()) {
      throw new ListFile.Unusable("There is nobody on this list.");
    }
    switch (options.mode()) {
      case LIVE -> new LiveRun(options, list, screen, keyboard).run(system);
      case AUTO -> AutoRun.run(options, list, screen);
      default -> screen.blank();
    }
    return WELL;
  }
}
