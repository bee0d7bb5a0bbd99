package io.ringcycle.factsfile;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first line: the name of the format and its version. */
final class Header {
  /** What we write. */
  static final String TEXT = "{\"ringcycle\":\"facts\",\"version\":1}";

  private static final int VERSION = 1;

  private Header() {}

  /** Members besides those two are free to whoever writes a file. */
  static void check(String line) {
    JsonObject header = JsonText.parse(line);
    if (!isFacts(header.get("ringcycle"))) {
      throw new UnreadableFactsException("not a file of facts");
    }
    int version = version(header.get("version"));
    if (version != VERSION) {
      throw new UnreadableFactsException("version " + version + " is not known here");
    }
  }

  private static boolean isFacts(@Nullable JsonValue name) {
    return name instanceof JsonString string && string.getString().equals("facts");
  }

  private static int version(@Nullable JsonValue version) {
    return Optional.ofNullable(version)
        .filter(JsonNumber.class::isInstance)
        .map(number -> ((JsonNumber) number).intValue())
        .orElseThrow(() -> new UnreadableFactsException("the version is missing"));
  }
}
