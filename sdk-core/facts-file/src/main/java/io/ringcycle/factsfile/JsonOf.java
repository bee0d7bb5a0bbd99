package io.ringcycle.factsfile;

/**
 * Values of one type as JSON and back, in the words of {@link FactsJson}: records, and choices
 * among them.
 *
 * <p>Immutable and safe to share.
 */
public final class JsonOf<T> {
  private final Class<T> type;
  private final Mapper mapper;

  private JsonOf(Class<T> type) {
    this.type = type;
    this.mapper = Mappers.of(type);
  }

  /** Throws {@link IllegalStateException} for a type that could not survive the journey. */
  public static <T> JsonOf<T> of(Class<T> type) {
    return new JsonOf<>(type);
  }

  /** One line of text, without a line break. */
  public String write(T value) {
    return JsonText.print(mapper.write(value));
  }

  /** Throws {@link UnreadableFactsException}, and nothing else, for whatever is no such text. */
  public T read(String json) {
    return type.cast(mapper.read(JsonText.parse(json)));
  }
}
