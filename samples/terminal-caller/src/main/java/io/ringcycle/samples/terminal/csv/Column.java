package io.ringcycle.samples.terminal.csv;

/**
 * One column of a call list.
 *
 * @param index its place from the left; the first is 0
 * @param name its header, made unique: a second {@code City} is {@code City (2)}
 * @param meaning what its cells were taken for
 */
public record Column(int index, String name, Meaning meaning) {

  boolean means(Meaning other) {
    return meaning == other;
  }

  Column as(Meaning other) {
    return new Column(index, name, other);
  }
}
