package io.ringcycle.factsfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A real disk that can be made to fail, after a part of what it was to write. */
final class WeakDisk implements Disk.Opener {
  private boolean full;
  private boolean dead;
  private boolean stuck;

  /** Takes half of what it gets. */
  void full(boolean now) {
    full = now;
  }

  /** Does not force anything. */
  void stuck(boolean now) {
    stuck = now;
  }

  /** Takes half, and does not let go of it. */
  void dead(boolean now) {
    dead = now;
  }

  @Override
  public Disk open(Path file) throws IOException {
    Disk real = RealDisk.open(file);
    return new Disk() {
      @Override
      public void write(byte[] bytes) throws IOException {
        if (full || dead) {
          real.write(Arrays.copyOf(bytes, bytes.length / 2));
          throw new IOException("No space left on device");
        }
        real.write(bytes);
      }

      @Override
      public void force() throws IOException {
        failIf(stuck);
        real.force();
      }

      @Override
      public void truncate(long length) throws IOException {
        failIf(dead);
        real.truncate(length);
      }

      @Override
      public void close() throws IOException {
        real.close();
      }
    };
  }

  private static void failIf(boolean broken) throws IOException {
    if (broken) {
      throw new IOException("Input/output error");
    }
  }
}
