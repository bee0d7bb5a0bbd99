package io.ringcycle.server.api.asked;

import io.ringcycle.model.Rsvp;
import io.ringcycle.server.people.Filter;
import io.ringcycle.server.problem.ProblemException;
import io.ringcycle.view.ContactStatus;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter over people; whatever is left out lets everybody in. */
public record NewFilter(
    @Nullable List<String> allTags,
    @Nullable List<String> anyTag,
    @Nullable List<String> noTags,
    @Nullable NewReply rsvp,
    @Nullable List<String> contacts,
    @Nullable String contactedWithin,
    @Nullable String notContactedWithin,
    boolean everybody) {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final String NO_REPLY = "none";
  private static final Duration LONGEST = Duration.ofDays(3_660);

  /** What they said to an event; {@code none} for those who said nothing. */
  public record NewReply(@Nullable String event, @Nullable List<String> answers) {
    Filter.Reply reply() {
      List<String> words = Given.all(answers, "an answer");
      if (words.isEmpty()) {
        throw ProblemException.badInput("Say which answers: yes, no, maybe, none.");
      }
      return new Filter.Reply(
          Given.must(event, "the event of the rsvp"),
          words(words.stream().filter(word -> !word.equals(NO_REPLY)).toList(), NewReply::answer),
          words.contains(NO_REPLY));
    }

    private static Rsvp answer(String word) {
      return Given.word(Rsvp.class, word, "answer");
    }
  }

  /** As it was asked for once. */
  public static NewFilter of(String json) {
    return JSON.fromJson(json, NewFilter.class);
  }

  /** To be kept. */
  public String json() {
    return JSON.toJson(this);
  }

  /** As people are held against it. */
  public Filter filter() {
    return new Filter(
        Given.tags(allTags),
        Given.tags(anyTag),
        Given.tags(noTags),
        Optional.ofNullable(rsvp).map(NewReply::reply),
        words(
            Given.all(contacts, "a contact status"),
            word -> Given.word(ContactStatus.class, word, "contact status")),
        time(contactedWithin),
        time(notContactedWithin));
  }

  private static <T> Set<T> words(Collection<String> words, Function<String, T> read) {
    Set<T> all = new LinkedHashSet<>();
    words.forEach(word -> all.add(read.apply(word)));
    return Set.copyOf(all);
  }

  private static Optional<Duration> time(@Nullable String words) {
    try {
      return Optional.ofNullable(words).map(Duration::parse).map(NewFilter::bounded);
    } catch (DateTimeParseException wrong) {
      throw ProblemException.badInput("A time is written as in P30D or PT12H.");
    }
  }

  private static Duration bounded(Duration time) {
    if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
      throw ProblemException.badInput("A time lies between a moment and 3,660 days.");
    }
    return time;
  }
}
