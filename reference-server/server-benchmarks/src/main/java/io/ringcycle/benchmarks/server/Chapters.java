package io.ringcycle.benchmarks.server;

import io.ringcycle.benchmarks.page.Table;
import io.ringcycle.benchmarks.server.Options.Chapter;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Measures what is wanted, one chapter after the other. */
record Chapters(Place place, Options options, Samples samples, PrintStream out) {

  /** A section of the page for each chapter. */
  List<String> sections() throws Exception {
    List<String> sections = new ArrayList<>();
    for (Chapter chapter : Chapter.values()) {
      if (options.measures(chapter)) {
        sections.add(section(chapter));
      }
    }
    return sections;
  }

  private String section(Chapter chapter) throws Exception {
    return switch (chapter) {
      case START -> section("The start", starts());
      case OVERHEAD -> section("What HTTP adds to a claim", overhead());
      case CALLERS -> section("Claims of many callers", callers());
      case STREAMS -> section("Events on many streams", streams());
    };
  }

  static String section(String heading, Table table) {
    return "## " + heading + "\n\n" + table;
  }

  private Table starts() throws Exception {
    out.println("Starts ...");
    return Starts.measured(place, options.rounds(), samples).table();
  }

  private Table overhead() throws Exception {
    out.println("What HTTP adds ...");
    return Overhead.measured(place, samples).table();
  }

  private Table callers() throws Exception {
    List<Callers.Result> results = new ArrayList<>();
    for (int number : options.callers()) {
      out.println(number + " callers ...");
      Callers.Result result = Callers.measured(place, options, number, samples);
      result.failures().stream().distinct().limit(10).forEach(one -> out.println("! " + one));
      results.add(result);
    }
    return CallersTable.of(results);
  }

  private Table streams() throws Exception {
    List<Streams.Result> results = new ArrayList<>();
    for (int number : options.streams()) {
      out.println(number + " streams ...");
      results.add(Streams.measured(place, options, number, samples));
    }
    return StreamsTable.of(results);
  }
}
