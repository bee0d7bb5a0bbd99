package io.ringcycle.factsfile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The end of a file, where things are written. */
interface Disk extends Closeable {
  /** Opens a file that is there. */
  interface Opener {
    Disk open(Path file) throws IOException;
  }

  /** Writes at the end, perhaps only a part before it throws. */
  void write(byte[] bytes) throws IOException;

  /** Returns when all that was written has reached the device. */
  void force() throws IOException;

  /** Takes away all beyond that many bytes. */
  void truncate(long length) throws IOException;
}
