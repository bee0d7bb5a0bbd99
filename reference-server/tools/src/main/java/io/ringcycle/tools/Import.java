package io.ringcycle.tools;

import com.zaxxer.hikari.HikariDataSource;
import io.ringcycle.factsfile.FactsFile;
import io.ringcycle.factsfile.SessionImport;
import io.ringcycle.jpa.JpaStore;
import io.ringcycle.model.OrganisationId;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports what was exported. */
@Command(
    name = "import",
    description = {
      "Brings a file of facts into an organisation that has none yet.",
      "Tables that are missing are made first."
    })
final class Import implements Callable<Integer> {
  private final Map<String, String> environment;
  @Mixin private Database database = new Database();

  @Option(names = "--organisation", required = true, paramLabel = "ID", description = "into which")
  private String organisation = "";

  @Option(names = "--from", required = true, paramLabel = "FILE", description = "the file")
  private Path file = Path.of("");

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  private CommandSpec spec;

  Import(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    FactsFile facts = FactsFile.read(file); // before a table is made for it
    try (HikariDataSource source = database.any(environment)) {
      long count = into(source, facts);
      spec.commandLine()
          .getOut()
          .println(String.format(Locale.ROOT, "%,d facts are in %s now.", count, organisation));
      return Exit.FINE;
    }
  }

  private long into(HikariDataSource source, FactsFile facts) {
    try (JpaStore store = JpaStore.on(source)) {
      return SessionImport.into(store.storage(), new OrganisationId(organisation), facts);
    } catch (IllegalStateException | IllegalArgumentException e) {
      throw new UsageException("Nothing was imported: " + e.getMessage() + ".");
    }
  }
}
