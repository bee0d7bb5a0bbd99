package io.ringcycle.factsfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes a whole file anew: beside its place first, and into its place when it is on the disk. */
final class Rewriting {
  private static final String SUFFIX = ".new";

  private Rewriting() {}

  static void write(Path file, Stream<ChangeRecord> changes) {
    Path fresh = Places.beside(file, SUFFIX);
    try {
      Files.deleteIfExists(fresh);
      Places.make(fresh);
      fill(fresh, changes);
      Places.replace(file, fresh);
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    } finally {
      forget(file);
    }
  }

  /** Makes the file unless it is there, and clears away what stands beside it. */
  static void prepare(Path file) {
    try {
      Places.make(file);
      Places.forceFolder(file);
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
    forget(file);
  }

  /** Removes what is left of a rewriting that was cut short; it holds personal text. */
  private static void forget(Path file) {
    try {
      Files.deleteIfExists(Places.beside(file, SUFFIX));
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
  }

  private static void fill(Path fresh, Stream<ChangeRecord> changes) {
    try (Journal journal = Journal.goOn(fresh, Check.of(fresh), RealDisk::open)) {
      changes.forEachOrdered(journal::append);
      journal.force();
    }
  }
}
