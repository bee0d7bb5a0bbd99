package io.ringcycle.samples.terminal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a list is called, and where its session is kept: each list has a file of its own. */
final class Beside {
  private Beside() {}

  /** The file's name without its ending. */
  static String name(Path list) {
    String file = file(list);
    int dot = file.lastIndexOf('.');
    String name = dot > 0 ? file.substring(0, dot) : file;
    return name.isBlank() ? "list" : name;
  }

  /** Beside the list. Only that of a CSV goes without its ending, lest two lists share one. */
  static Path facts(Path list) {
    Path folder = Optional.ofNullable(list.toAbsolutePath().getParent()).orElse(Path.of("."));
    return folder.resolve(kept(list) + ".facts.jsonl").normalize();
  }

  private static String kept(Path list) {
    String file = file(list);
    if (file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return name(list);
    }
    return file.lastIndexOf('.') > 0 ? file : file + ".list";
  }

  private static String file(Path list) {
    return Printable.line(String.valueOf(list.getFileName()));
  }
}
