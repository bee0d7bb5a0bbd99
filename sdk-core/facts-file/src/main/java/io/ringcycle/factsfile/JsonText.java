package io.ringcycle.factsfile;

import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.Map;

/** JSON as one line of text. */
final class JsonText {
  /** Looked up once: each static method of {@code jakarta.json.Json} would look again. */
  static final JsonProvider JSON = JsonProvider.provider();

  private static final JsonReaderFactory READERS =
      JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private JsonText() {}

  /** Without a line break, and fit for any encoding of Unicode. */
  static String print(JsonValue json) {
    return Surrogates.escaped(json.toString());
  }

  /** One object and nothing behind it. */
  static JsonObject parse(String text) {
    Brackets.check(text);
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return RecordMapper.object(reader.readValue());
    } catch (UnreadableFactsException e) {
      throw e;
    } catch (JsonParsingException e) {
      throw new UnreadableFactsException(
          "no JSON at character " + e.getLocation().getStreamOffset());
    } catch (RuntimeException e) {
      // Parsers tell of their own limits, such as the digits of a number, in exceptions of any
      // kind.
      throw new UnreadableFactsException("no JSON that can be read");
    }
  }
}
