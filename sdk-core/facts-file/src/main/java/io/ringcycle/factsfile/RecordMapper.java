package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.JsonText.JSON;
import static io.ringcycle.factsfile.UnreadableFactsException.quoted;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record: an object with one member for each component.
 *
 * <p>A member that the record does not have is refused: a fact that was read in part would be
 * another fact, and lost for good when the file is compacted.
 */
final class RecordMapper implements Mapper {
  private final RecordType type;
  private final List<Member> members;
  private final Set<String> names;

  RecordMapper(Class<?> type) {
    this(type, Stream.empty());
  }

  /** The record as a choice among others, where one more member tells which it is. */
  RecordMapper(Class<?> type, String discriminator) {
    this(type, Stream.of(discriminator));
  }

  private RecordMapper(Class<?> type, Stream<String> more) {
    this.type = new RecordType(type);
    this.members = Arrays.stream(type.getRecordComponents()).map(Member::of).toList();
    this.names =
        Stream.concat(more, members.stream().map(Member::name))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a component has that name. */
  boolean has(String name) {
    return members.stream().anyMatch(member -> member.name().equals(name));
  }

  @Override
  public JsonObject write(Object value) {
    return write(value, JSON.createObjectBuilder());
  }

  JsonObject write(Object value, JsonObjectBuilder object) {
    members.forEach(member -> member.write(value, object));
    return object.build();
  }

  @Override
  public Object read(JsonValue json) {
    JsonObject object = object(json);
    object.keySet().forEach(this::known);
    return type.make(members.stream().map(member -> member.read(object)).toArray());
  }

  static JsonObject object(JsonValue json) {
    if (json instanceof JsonObject object) {
      return object;
    }
    throw new UnreadableFactsException("is no object");
  }

  private void known(String name) {
    if (!names.contains(name)) {
      throw new UnreadableFactsException("the member " + quoted(name) + " is not known here");
    }
  }
}
