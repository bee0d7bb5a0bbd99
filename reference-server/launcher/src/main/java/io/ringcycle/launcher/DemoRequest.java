package io.ringcycle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of the requests by which the demo organisation is made.
 *
 * @param path below the address of the API
 * @param body in JSON
 */
record DemoRequest(String method, String path, String body) {
  /** In order; the server has been set up by then. A blank line ends each of them. */
  static List<DemoRequest> all() {
    return Arrays.stream(text().strip().split("\\R\\s*\\R"))
        .filter(block -> !block.startsWith("#"))
        .map(DemoRequest::of)
        .toList();
  }

  private static DemoRequest of(String block) {
    String[] lines = block.split("\\R", 2);
    String[] words = lines[0].split(" ");
    return new DemoRequest(words[0], words[1], lines.length < 2 ? "" : lines[1]);
  }

  private static String text() {
    try (InputStream file =
        Optional.ofNullable(DemoRequest.class.getResourceAsStream("demo.txt")).orElseThrow()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
