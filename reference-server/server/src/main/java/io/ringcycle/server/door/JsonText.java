package io.ringcycle.server.door;

import io.ringcycle.server.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What a text must be before a reader of JSON is asked, which would guess or give up. */
final class JsonText {
  /** Nothing that is asked for is half as deep. */
  private static final int DEEPEST = 32;

  private JsonText() {}

  /** Refuses what is not in UTF-8, and what is nested without end. */
  static void check(byte[] body) {
    if (depth(decoded(body)) > DEEPEST) {
      throw ProblemException.badJson("The body is nested more than " + DEEPEST + " deep.");
    }
  }

  private static CharBuffer decoded(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException other) {
      throw ProblemException.badJson("The body is not in UTF-8.");
    }
  }

  private static int depth(CharBuffer text) {
    int deepest = 0;
    int depth = 0;
    boolean quoted = false;
    while (text.hasRemaining()) {
      char one = text.get();
      if (quoted && one == '\\' && text.hasRemaining()) {
        text.get();
      } else if (one == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += step(one);
        deepest = Math.max(deepest, depth);
      }
    }
    return deepest;
  }

  private static int step(char one) {
    return switch (one) {
      case '[', '{' -> 1;
      case ']', '}' -> -1;
      default -> 0;
    };
  }
}
