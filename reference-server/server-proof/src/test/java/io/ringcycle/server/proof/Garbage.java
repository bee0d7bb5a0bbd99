package io.ringcycle.server.proof;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What nobody in their senses sends, by a random number, so that it can be sent again. */
final class Garbage {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

  private static final List<String> WORDS =
      List.of(
          " ",
          "\u0000",
          "\u0007bell",
          "a\nb",
          "\u202eltr",
          "Zoë 🦊",
          "../../etc/passwd",
          "%00",
          "' or 1=1 --",
          "<script>alert(1)</script>",
          "${jndi:ldap://127.0.0.1/a}",
          "null",
          "true",
          "-1",
          "9".repeat(40),
          "x".repeat(201),
          "y".repeat(3_000));

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1.5",
          "1e400",
          "1e99999999",
          "99999999999999999999",
          "[]",
          "{}",
          "[null]",
          "[[[]]]",
          "{\"a\": {\"b\": null}}",
          "\"\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"x\\ny\"",
          "[1, \"a\", {}]",
          "\"PT99999999999999H\"",
          "\"+999999999-12-31\"",
          "\"2027-02-30\"");

  private static final List<String> BODIES =
      List.of(
          "{",
          "[",
          "}",
          "\"",
          "nul",
          "NaN",
          "{\"a\": 1,}",
          "{'a': 1}",
          "{\"a\": 1, \"a\": 2}",
          "\ufeff{}",
          "[[[[[[",
          "<a/>",
          "a=b&c=d",
          "0",
          "{}{}",
          "[{}]",
          "[null]",
          "[1]",
          "{} // words",
          "\u0000");

  private static final String PLACE = "(something that does not fit)";
  private static final int DEEP = 20_000;
  private static final int HUGE = 3_000_000;

  private final Random random;
  private final List<String> known;

  /**
   * That from a seed.
   *
   * @param known ids behind which there is something
   */
  Garbage(long seed, List<String> known) {
    this.random = new Random(seed);
    this.known = known;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  String word() {
    return oneIn(2) ? one(known) : one(WORDS);
  }

  /** A path whose parameters are filled with what there is and with what there is not. */
  String path(String template) {
    String path =
        PARAMETER.matcher(template).replaceAll(any -> encoded(oneIn(3) ? word() : one(known)));
    return oneIn(3) ? path + "?" + query() : path;
  }

  private String query() {
    return one(List.of("limit", "after", "status", "other")) + "=" + encoded(word());
  }

  /** Without %00, which the container answers with a bare 400 before any application sees it. */
  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%00", "%01");
  }

  /** A body as it would fit, with something in it that does not; or nothing of the kind. */
  byte[] body(JsonValue example) {
    String text = oneIn(3) ? none() : spoilt(example);
    if (oneIn(8)) {
      return text.getBytes(StandardCharsets.UTF_16);
    }
    return oneIn(8) ? broken(text) : text.getBytes(StandardCharsets.UTF_8);
  }

  private String none() {
    if (oneIn(8)) {
      return "[".repeat(DEEP) + "]".repeat(DEEP);
    } else if (oneIn(8)) {
      return "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
    }
    return oneIn(12) ? "{\"name\": \"" + "z".repeat(HUGE) + "\"}" : one(BODIES);
  }

  private String spoilt(JsonValue example) {
    return example instanceof JsonArray array
        ? "[" + spoilt(array.getJsonObject(0)) + "]"
        : spoilt(example.asJsonObject());
  }

  private String spoilt(JsonObject example) {
    List<String> names = List.copyOf(example.keySet());
    String wrong = names.isEmpty() ? "" : one(names);
    JsonObjectBuilder object = Json.createObjectBuilder().add("nobodyKnows", word());
    example.forEach(
        (name, value) ->
            object.add(name, oneIn(2) || name.equals(wrong) ? value : Json.createValue(word())));
    object.add(wrong, PLACE);
    return object.build().toString().replace("\"" + PLACE + "\"", one(VALUES));
  }

  /** No text in any encoding. */
  private static byte[] broken(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xc0;
    return bytes;
  }

  /** A header that is sent beside those that are asked for, as name and value. */
  List<String> header() {
    return List.of(
        one(
            List.of(
                "Accept",
                "Content-Type",
                "Idempotency-Key",
                "Ringcycle-User",
                "If-Match",
                "Range",
                "X-HTTP-Method-Override",
                "Accept-Encoding",
                "Cookie",
                "Origin")),
        one(
            List.of(
                "*/*;q=2",
                "text/html",
                "///",
                "application/json; charset=utf-16",
                ",;=\"",
                "z".repeat(300),
                "\"",
                "bytes=9-1",
                "DELETE",
                "application/xml",
                "é")));
  }
}
