package io.ringcycle.tools;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.factsfile.SessionExport.Words;
import io.ringcycle.factsfile.SessionExport.Written;
import io.ringcycle.jpa.DatabaseExport;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SessionId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Exports a session. */
@Command(
    name = "export",
    description = {
      "Writes a session into a file from which it can be replayed as it was at any instant.",
      "Names, numbers, ids and all words are masked, unless told otherwise."
    })
final class Export implements Callable<Integer> {
  private final Map<String, String> environment;
  @Mixin private Database database = new Database();

  @Option(names = "--organisation", required = true, paramLabel = "ID", description = "whose it is")
  private String organisation = "";

  @Option(names = "--session", required = true, paramLabel = "ID", description = "which one")
  private String session = "";

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "a new file")
  private Path file = Path.of("");

  @Option(names = "--unmasked", description = "with names, numbers and all that was written")
  private boolean unmasked;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  Export(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (HikariDataSource source = database.existing(environment)) {
      print(written(source), spec.commandLine().getOut());
      return Exit.FINE;
    }
  }

  private Written written(HikariDataSource source) {
    try {
      return DatabaseExport.session(
          source,
          new OrganisationId(organisation),
          new SessionId(session),
          unmasked ? Words.AS_THEY_ARE : Words.MASKED,
          file);
    } catch (IllegalArgumentException e) {
      throw new UsageException("Nothing was exported: " + e.getMessage() + ".");
    }
  }

  private void print(Written written, PrintWriter out) {
    out.println(String.format(Locale.ROOT, "%,d facts are in %s.", written.facts(), file));
    out.println("The organisation is called " + written.organisation() + " there,");
    out.println("and the session " + written.session() + ".");
  }
}
