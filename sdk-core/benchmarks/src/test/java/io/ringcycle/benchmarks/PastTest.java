package io.ringcycle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.model.ContactId;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told in facts is what the commands would have recorded. */
class PastTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final ContactLog SPOKEN_TO = ContactLog.meaningful("");

  @Test
  void skips() {
    assertSame(
        past -> past.skipped(two(), new SkipRule.Quick(QuickDuration.HOUR_1)),
        stage -> two().forEach(at -> stage.session().skips().quick(id(at), QuickDuration.HOUR_1)));
  }

  @Test
  void removals() {
    assertSame(
        past -> past.removed(two()),
        stage ->
            two().forEach(at -> stage.session().skips().removeForGood(id(at), "asked for it")));
  }

  @Test
  void contactsInTheSession() {
    assertSame(
        past -> past.completed(two()),
        stage ->
            two().forEach(at -> stage.session().contacts().log(id(at), SPOKEN_TO, contact(at))));
  }

  @Test
  void contactsElsewhere() {
    assertSame(
        past -> past.contactedElsewhere(two(), HOUR),
        stage ->
            two()
                .forEach(
                    at ->
                        stage
                            .ada()
                            .people()
                            .importContact(
                                id(at), stage.clock().now().minus(HOUR), SPOKEN_TO, contact(at))));
  }

  @Test
  void priorities() {
    assertSame(
        past -> past.prioritised(two(), 1),
        stage -> two().forEach(at -> stage.session().prioritise(id(at))));
  }

  private static void assertSame(Consumer<Past> told, Consumer<Stage> commanded) {
    Stage one = Stage.of(5, People::plain);
    Stage other = Stage.of(5, People::plain);
    String before = text(one);
    told.accept(Past.of(one));
    commanded.accept(other);
    assertThat(text(one)).isEqualTo(text(other)).isNotEqualTo(before);
  }

  /** All that a session shows, but for the id of the reason of a skip. */
  private static String text(Stage stage) {
    CallingSession session = stage.session();
    List<Object> all = new ArrayList<>();
    all.add(session.view());
    all.add(session.view().thisCycle());
    all.add(session.queue(10));
    all.addAll(session.supporters(Set.of(), 0, 10));
    return all.toString().replaceAll("reason=Optional\\[[^]]*]", "reason");
  }

  private static IntStream two() {
    return IntStream.of(2, 4);
  }

  private static SupporterId id(int place) {
    return People.id(place);
  }

  private static ContactId contact(int place) {
    return new ContactId("contact-" + place);
  }
}
