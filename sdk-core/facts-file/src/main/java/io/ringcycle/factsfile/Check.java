package io.ringcycle.factsfile;

import java.nio.file.Path;
import java.util.Optional;

/** Reads a whole file once, so that nothing of it is used unless all of it can be. */
final class Check {
  private final Path file;
  private final Sequences sequences = new Sequences();
  private long bytes;
  private boolean ended = true;
  private Optional<TornLine> torn = Optional.empty();

  private Check(Path file) {
    this.file = file;
  }

  static Check of(Path file) {
    Check check = new Check(file);
    try (LineReader lines = LineReader.of(file)) {
      Optional<RawLine> line = lines.next();
      while (line.isPresent()) {
        Optional<RawLine> next = lines.next();
        check.judge(line.get(), next.isEmpty());
        line = next;
      }
    }
    return check;
  }

  /** How many bytes hold whole lines. */
  long bytes() {
    return bytes;
  }

  /** Whether a line break follows the last whole line. */
  boolean ended() {
    return ended;
  }

  /** What is left out at the end. */
  Optional<TornLine> torn() {
    return torn;
  }

  private void judge(RawLine line, boolean last) {
    try {
      read(line);
      bytes = line.end();
      ended = line.ended();
    } catch (UnreadableFactsException e) {
      if (!last || !line.maybeTorn()) {
        throw FactsFileException.broken(file, line.number(), e.fault());
      }
      torn = Optional.of(new TornLine(line.number(), line.end() - line.start()));
    }
  }

  private void read(RawLine line) {
    if (line.number() == 1) {
      Header.check(line.text());
    } else {
      sequences.accept(FactsJson.read(line.text()));
    }
  }
}
