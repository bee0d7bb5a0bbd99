package io.ringcycle.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ringcycle.factsfile.FactsFileException;
import io.ringcycle.factsfile.FileProblem.NotWritten;
import java.io.PrintWriter;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tools of an operator, at a terminal. */
@Command(
    name = "ringcycle-tools",
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "verify | export | import | prune",
    description = "Looks after a database of Ringcycle.",
    exitCodeListHeading = "%nEnds with%n",
    exitCodeList = {
      "0:all is well",
      "1:differences were found",
      "2:wrong usage, or something is not there that was named",
      "3:the database cannot be reached, or has no Ringcycle in it",
      "4:it broke off"
    })
public final class Main implements Runnable {
  /** Tells of each step by which tables are made; held here, or its level would be forgotten. */
  private static final Logger MIGRATION = Logger.getLogger("org.flywaydb");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = CommandLine.ScopeType.INHERIT,
      description = "shows this and ends")
  @SuppressWarnings("UnusedVariable") // picocli looks at it
  private boolean help;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    System.exit(run(System.getenv(), out, err, arguments));
  }

  /** The exit code of one command. */
  static int run(
      Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
    MIGRATION.setLevel(Level.WARNING);
    return new CommandLine(new Main())
        .addSubcommand(new Verify(environment))
        .addSubcommand(new Export(environment))
        .addSubcommand(new Import(environment))
        .addSubcommand(new Prune(environment))
        .setOut(out)
        .setErr(err)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, err))
        .execute(arguments);
  }

  private static int failed(Exception failure, PrintWriter err) {
    err.println("! " + failure.getMessage());
    if (failure instanceof NoDatabaseException) {
      return Exit.NO_DATABASE;
    }
    boolean usage =
        failure instanceof UsageException
            || (failure instanceof FactsFileException file
                && !(file.problem() instanceof NotWritten));
    return usage ? Exit.USAGE : Exit.BROKE_OFF;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
