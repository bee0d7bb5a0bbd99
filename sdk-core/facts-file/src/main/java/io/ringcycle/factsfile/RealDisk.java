package io.ringcycle.factsfile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A file of the operating system. No channel: one would be closed when its thread is interrupted.
 */
final class RealDisk implements Disk {
  private final RandomAccessFile file;

  private RealDisk(RandomAccessFile file) {
    this.file = file;
  }

  static Disk open(Path path) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    file.seek(file.length());
    return new RealDisk(file);
  }

  @Override
  public void write(byte[] bytes) throws IOException {
    file.write(bytes);
  }

  @Override
  public void force() throws IOException {
    file.getFD().sync();
  }

  @Override
  public void truncate(long length) throws IOException {
    file.setLength(length);
    file.seek(length);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
