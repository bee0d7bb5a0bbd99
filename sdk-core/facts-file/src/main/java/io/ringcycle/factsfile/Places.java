package io.ringcycle.factsfile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Where a file and those beside it are, and who may read them. */
final class Places {
  private Places() {}

  /** The file behind links, so that two names of one file are one. */
  static Path real(Path file) {
    try {
      Path absolute = file.toAbsolutePath().normalize();
      return Files.exists(absolute) ? absolute.toRealPath() : inRealFolder(absolute);
    } catch (IOException e) {
      throw FactsFileException.notWritten(file, e);
    }
  }

  static boolean exists(Path file) {
    return Files.exists(file);
  }

  /** The file beside it with a longer name. */
  static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }

  /** Opens a file; if that makes it, only its owner may read it. */
  static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), ownerOnly(file));
  }

  /** Makes the file unless it is there. */
  static void make(Path file) throws IOException {
    open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
  }

  /** Puts one file in the place of another, so that at every moment there is one of them. */
  static void replace(Path file, Path by) throws IOException {
    Files.move(by, file, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(file);
  }

  /** Makes sure that a new name is on the disk. Some systems cannot, and need not. */
  static void forceFolder(Path file) {
    try (FileChannel folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows opens no folders; its file system keeps names by itself.
    }
  }

  private static Path inRealFolder(Path file) throws IOException {
    return file.resolveSibling("").toRealPath().resolve(file.getFileName());
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
