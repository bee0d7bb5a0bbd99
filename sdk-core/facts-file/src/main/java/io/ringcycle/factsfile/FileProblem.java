package io.ringcycle.factsfile;

import java.nio.file.Path;

/** What is the matter with a file of facts. */
public sealed interface FileProblem {
  /** The file that is meant. */
  Path file();

  /** A sentence for whoever runs the program; it shows nothing that the file holds. */
  String reason();

  /**
   * A line is no change in our format, and not merely torn at the end. Nothing of the file was
   * used.
   *
   * @param line its number, from 1
   * @param fault what is wrong with it
   */
  record Broken(Path file, long line, String fault) implements FileProblem {
    @Override
    public String reason() {
      return "Line " + line + " of " + file + " cannot be read: " + fault;
    }
  }

  /** Another storage, here or in another process, has the file open. */
  record InUse(Path file) implements FileProblem {
    @Override
    public String reason() {
      return file + " is in use: only one program at a time may write to it.";
    }
  }

  /** A file that was to be made is there already; it was left alone. */
  record Exists(Path file) implements FileProblem {
    @Override
    public String reason() {
      return file + " exists already and was left alone.";
    }
  }

  /** The file could not be read. */
  record NotRead(Path file, String cause) implements FileProblem {
    @Override
    public String reason() {
      return file + " could not be read: " + cause;
    }
  }

  /** Nothing could be written; what was there before still is. */
  record NotWritten(Path file, String cause) implements FileProblem {
    @Override
    public String reason() {
      return file + " could not be written: " + cause;
    }
  }
}
