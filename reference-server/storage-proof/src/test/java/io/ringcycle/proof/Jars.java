package io.ringcycle.proof;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The class path of this process without folders: of each of them a jar is made. */
final class Jars {
  private final Path folder;
  private final List<String> all = new ArrayList<>();

  private Jars(Path folder) {
    this.folder = folder;
  }

  /**
   * The path.
   *
   * @param folder where the jars come that are made
   */
  static String in(Path folder) {
    Jars jars = new Jars(folder);
    try {
      Files.createDirectories(folder);
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
        jars.add(Path.of(part));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return String.join(File.pathSeparator, jars.all);
  }

  private void add(Path part) throws IOException {
    if (Files.isDirectory(part)) {
      all.add(jarOf(part).toString());
    } else if (Files.exists(part)) {
      all.add(part.toString());
    }
  }

  private Path jarOf(Path classes) throws IOException {
    Path jar = folder.resolve(all.size() + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(name));
        Files.copy(file, out);
      }
    }
    return jar;
  }
}
