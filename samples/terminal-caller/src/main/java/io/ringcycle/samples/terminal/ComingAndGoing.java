package io.ringcycle.samples.terminal;

import io.ringcycle.model.SupporterId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells who has joined a list since last time and who has left it: nobody goes without a word. */
record ComingAndGoing(ListFile file, Members members, List<SupporterId> before) {

  Optional<News> told() {
    List<String> joined = joined();
    List<String> left = left();
    if (joined.isEmpty() && left.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new News(
            "Since last time " + joined.size() + " joined the list and " + left.size() + " left:",
            Stream.concat(News.first(joined).stream(), News.first(left).stream()).toList()));
  }

  private List<String> joined() {
    Set<SupporterId> known = new HashSet<>(before);
    return file.people().stream()
        .filter(person -> !known.contains(person.supporter().id()))
        .map(person -> "line " + person.line() + ", joined: " + person.supporter().name())
        .toList();
  }

  private List<String> left() {
    Set<SupporterId> now = new HashSet<>(members.all());
    return before.stream()
        .filter(supporter -> !now.contains(supporter))
        .map(supporter -> "left: " + members.name(supporter))
        .toList();
  }
}
