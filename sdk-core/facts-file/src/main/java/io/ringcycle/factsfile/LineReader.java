package io.ringcycle.factsfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a file, one after the other, none of them longer than the bound. */
final class LineReader implements AutoCloseable {
  /** The longest line in bytes, its line break included: 64 MB. */
  static final int LONGEST = 64 * 1024 * 1024;

  private final Path file;
  private final InputStream in;
  private final byte[] buffer = new byte[64 * 1024];
  private int from;
  private int to;
  private long number;
  private long offset;

  private LineReader(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  static LineReader of(Path file) {
    try {
      return new LineReader(file, Files.newInputStream(file));
    } catch (IOException e) {
      throw FactsFileException.notRead(file, e);
    }
  }

  /** Empty at the end of the file. */
  Optional<RawLine> next() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && available()) {
      int stop = stop();
      bytes.write(buffer, from, stop - from);
      ended = stop < to;
      from = ended ? stop + 1 : stop;
      bound(bytes.size());
    }
    return ended || bytes.size() > 0 ? Optional.of(line(bytes, ended)) : Optional.empty();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw FactsFileException.notRead(file, e);
    }
  }

  private RawLine line(ByteArrayOutputStream bytes, boolean ended) {
    number++;
    RawLine line = new RawLine(number, offset, bytes.toByteArray(), ended);
    offset = line.end();
    return line;
  }

  private boolean available() {
    if (from < to) {
      return true;
    }
    try {
      from = 0;
      to = in.read(buffer);
      return to > 0;
    } catch (IOException e) {
      throw FactsFileException.notRead(file, e);
    }
  }

  private int stop() {
    int stop = from;
    while (stop < to && buffer[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private void bound(int length) {
    if (length >= LONGEST) {
      throw FactsFileException.broken(file, number + 1, "longer than " + LONGEST + " bytes");
    }
  }
}
