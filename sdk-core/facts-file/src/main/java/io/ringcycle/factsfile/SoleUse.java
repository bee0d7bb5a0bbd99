package io.ringcycle.factsfile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write to a file, which one program has at a time.
 *
 * <p>The lock is on a file beside it that is never replaced and never deleted: a lock on the file
 * itself would be left behind on the old one when it is compacted. The operating system takes it
 * back when the process dies.
 */
final class SoleUse implements AutoCloseable {
  /**
   * Those in use within this process. POSIX gives up a lock as soon as the process closes any
   * handle of the file, so a second attempt must not even open it.
   */
  private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel lock;

  private SoleUse(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
  }

  /** Takes the right to a file, given by its real path. */
  static SoleUse of(Path file) {
    if (!HERE.add(file)) {
      throw new FactsFileException(new FileProblem.InUse(file));
    }
    try {
      return new SoleUse(file, locked(file));
    } catch (FactsFileException e) {
      HERE.remove(file);
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    } finally {
      HERE.remove(file);
    }
  }

  private static FileChannel locked(Path file) {
    try {
      FileChannel channel =
          Places.open(
              Places.beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new FactsFileException(new FileProblem.InUse(file));
      }
      return channel;
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // By a copy of this class in another class loader.
    }
  }
}
