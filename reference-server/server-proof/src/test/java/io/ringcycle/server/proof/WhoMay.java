package io.ringcycle.server.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who may do what, as a person has thought it through: one line for each operation, with what each
 * {@link Role} is told in the order of that enumeration, and a body that is in order.
 *
 * @param told {@code in}, or the status with which somebody is kept out
 */
record WhoMay(String operation, List<String> told, String body) {
  private static final String IN = "in";

  /** By operation. */
  static SortedMap<String, WhoMay> all() {
    try (InputStream table = WhoMay.class.getResourceAsStream("who-may.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(WhoMay::read)
          .collect(
              Collectors.toMap(
                  WhoMay::operation,
                  one -> one,
                  (one, twice) -> {
                    throw new IllegalStateException("twice: " + one);
                  },
                  TreeMap::new));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static WhoMay read(String line) {
    String[] parts = line.split("\\|", 3);
    List<String> told = Arrays.asList(parts[1].strip().split(" +"));
    return new WhoMay(
        parts[0].strip().replaceAll(" +", " "), told, parts.length == 3 ? parts[2].strip() : "");
  }

  /** What a status says to whoever gets it. */
  static String word(int status) {
    return switch (status) {
      case 401, 403, 404 -> String.valueOf(status);
      default -> IN;
    };
  }

  String body(Role role) {
    return body.replace("{role}", role.name());
  }

  String verb() {
    return operation.substring(0, operation.indexOf(' '));
  }

  /** The names that stand in the path for something. */
  private List<String> places() {
    return Arrays.stream(operation.split("/"))
        .filter(part -> part.startsWith("{"))
        .map(part -> part.substring(1, part.length() - 1))
        .toList();
  }

  /** With something in the place of each name; nothing known stands for what is not said. */
  String path(Map<String, String> places) {
    String path = operation.substring(operation.indexOf(' ') + 1);
    for (String place : places()) {
      path = path.replace("{" + place + "}", places.getOrDefault(place, "unknown-" + place));
    }
    return path;
  }

  /** The same operation with one place after another taken from the other organisation. */
  List<Map<String, String>> abroad(World world) {
    List<Map<String, String>> all = new ArrayList<>();
    for (String place : places()) {
      if (world.foreign().containsKey(place)) {
        Map<String, String> places = new TreeMap<>(world.places());
        places.put(place, world.foreign().get(place));
        all.add(places);
      }
    }
    return all;
  }
}
