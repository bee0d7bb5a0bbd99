package io.ringcycle.benchmarks;

import io.ringcycle.model.Supporter;

/** How much is known of the people on a list. */
enum Folk implements Worded {
  /** What is needed to call somebody. */
  PLAIN("id, name and number"),

  /** What a caller likes to see. */
  DESCRIBED("id, name, number, 2 tags and 3 details");

  private final String words;

  Folk(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  Supporter person(int place) {
    return this == PLAIN ? People.plain(place) : People.described(place);
  }
}
