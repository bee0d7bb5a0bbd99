package io.ringcycle.factsfile;

import jakarta.json.JsonValue;

/** Turns the values of one Java type into JSON and back, so that both are equal again. */
interface Mapper {
  /** The value must be of the mapper's type. */
  JsonValue write(Object value);

  /** Throws {@link UnreadableFactsException} and nothing else for whatever does not fit. */
  Object read(JsonValue json);
}
