package io.ringcycle.jpa;

import io.ringcycle.jpa.row.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What a decision has looked at, and must still find when its change is kept. Of one thread. */
final class Watch {
  private final Set<Stored<?>> found = new LinkedHashSet<>();
  private final List<Answer> answers = new ArrayList<>();

  private record Answer(Supplier<?> question, Object answer) {
    boolean stands() {
      return question.get().equals(answer);
    }
  }

  void found(Collection<? extends Stored<?>> rows) {
    found.addAll(rows);
  }

  void answered(Supplier<?> question, Object answer) {
    answers.add(new Answer(question, answer));
  }

  /** All rows that were found by key, or in an answer. */
  Set<Stored<?>> found() {
    return found;
  }

  /** Throws {@link OvertakenException} if any question has another answer now. */
  void ask() {
    if (!answers.stream().allMatch(Answer::stands)) {
      throw new OvertakenException("an answer has changed");
    }
  }
}
