package io.ringcycle.server.openapi;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The methods that answer requests, as the classes of the application have them. */
final class Resources {
  private static final java.nio.file.Path CLASSES = classes();

  private Resources() {}

  /**
   * A method that answers.
   *
   * @param verb in small letters
   * @param path below that of the API
   */
  record Answering(String verb, String path, Method method) {}

  static List<Answering> all() {
    return classes("io/ringcycle/server/api").flatMap(Resources::answering).toList();
  }

  private static Stream<Answering> answering(Class<?> type) {
    return path(Optional.ofNullable(type.getAnnotation(Path.class))).stream()
        .flatMap(
            root ->
                Arrays.stream(type.getDeclaredMethods())
                    .flatMap(method -> answering(root, method).stream()));
  }

  private static Optional<Answering> answering(String root, Method method) {
    Optional<String> rest = path(Optional.ofNullable(method.getAnnotation(Path.class)));
    return Arrays.stream(method.getAnnotations())
        .flatMap(one -> Stream.ofNullable(one.annotationType().getAnnotation(HttpMethod.class)))
        .map(verb -> verb.value().toLowerCase(Locale.ROOT))
        .map(verb -> new Answering(verb, root + rest.orElse(""), method))
        .map(one -> one.path().isEmpty() ? new Answering(one.verb(), "/", method) : one)
        .findFirst();
  }

  private static Optional<String> path(Optional<Path> annotation) {
    return annotation.map(Path::value).map(value -> value.isEmpty() ? "" : "/" + value);
  }

  /** Those of a package and of those below it. */
  static Stream<Class<?>> classes(String folder) {
    try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve(folder))) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .map(name -> name.replace(java.io.File.separatorChar, '.'))
          .<Class<?>>map(Resources::named)
          .toList()
          .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Resources.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static java.nio.file.Path classes() {
    try {
      return java.nio.file.Path.of(
          Description.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Where the parts of the description are. */
  static java.nio.file.Path parts() {
    return CLASSES.resolve("io/ringcycle/server/openapi");
  }
}
