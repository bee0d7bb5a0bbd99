package io.ringcycle.factsfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Appends lines to a file, each of which stays provisional until it is committed. Whatever is
 * provisional is taken back before anything else is written, and again if that failed.
 *
 * <p>For one thread at a time.
 */
final class Journal implements AutoCloseable {
  private final Path file;
  private final Disk disk;
  private long committed;
  private long length;

  private Journal(Path file, Disk disk) {
    this.file = file;
    this.disk = disk;
  }

  /** Goes on where a file that was checked has its last whole line. */
  static Journal goOn(Path file, Check check, Disk.Opener opener) {
    try {
      Disk disk = opener.open(file);
      return new Journal(file, disk).mended(check);
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
  }

  /** Writes a provisional line. */
  void append(ChangeRecord change) {
    byte[] line = (FactsJson.write(change) + "\n").getBytes(UTF_8);
    try {
      bound(line);
      write(line);
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
  }

  /** Returns when what was appended is on the disk. */
  void force() {
    try {
      disk.force();
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
  }

  /** Keeps for good what was appended. */
  void commit() {
    committed = length;
  }

  /** Takes back what is not committed. */
  void rollBack() {
    if (length == committed) {
      return;
    }
    try {
      disk.truncate(committed);
      disk.force();
      length = committed;
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
  }

  @Override
  public void close() {
    try {
      disk.close();
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
  }

  private Journal mended(Check check) throws IOException {
    try {
      mend(check);
      return this;
    } catch (IOException e) {
      disk.close();
      throw e;
    }
  }

  private void mend(Check check) throws IOException {
    disk.truncate(check.bytes());
    length = check.bytes();
    if (length == 0) {
      write((Header.TEXT + "\n").getBytes(UTF_8));
    } else if (!check.ended()) {
      write(new byte[] {'\n'});
    }
    disk.force();
    commit();
  }

  private void write(byte[] bytes) throws IOException {
    length += bytes.length; // Before the attempt: a part of it may have been written.
    disk.write(bytes);
  }

  private static void bound(byte[] line) throws IOException {
    if (line.length > LineReader.LONGEST) {
      throw new IOException("one change takes more than " + LineReader.LONGEST + " bytes");
    }
  }
}
