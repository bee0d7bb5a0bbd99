package io.ringcycle.testkit;

import io.ringcycle.CallingSession;
import io.ringcycle.model.Explanation;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Status;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.SessionView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What must be so. Each throws an {@link AssertionError} that says what is, where it is not. Used
 * by one thread.
 */
public final class Then {
  private static final int EVERYBODY = 1_000;

  private final Stage stage;

  Then(Stage stage) {
    this.stage = stage;
  }

  /** And then something more happens. */
  public When when() {
    return new When(stage);
  }

  /** For whatever is not asked here. */
  public CallingSession session() {
    stage.nothingOverlooked();
    return stage.session;
  }

  /** The last command was refused for that reason; to be said before anything else is. */
  public Then refused(Class<? extends Refusal> why) {
    Optional<Class<?>> was = stage.refused().map(Object::getClass);
    stage.lookedAt();
    return same("the refusal", Optional.<Class<?>>of(why), was);
  }

  /** Every command was carried out, but for those that were said to be refused before this one. */
  public Then carriedOut() {
    stage.nothingRefused();
    return this;
  }

  /** Who is next. */
  public Then next(String name) {
    return same("the next one", Optional.of(name), next());
  }

  /** Nobody is. */
  public Then nobodyIsNext() {
    return same("the next one", Optional.empty(), next());
  }

  private Optional<String> next() {
    return stage.session.next().map(one -> one.id().value());
  }

  /** The whole queue, the next one first. */
  public Then queue(String... names) {
    List<String> queue =
        stage.session.queue(EVERYBODY).stream().map(one -> one.id().value()).toList();
    return same("the queue", List.of(names), queue);
  }

  /** Where somebody stands. */
  public Then status(String name, Status status) {
    return same("the status of " + name, status, explained(name).status());
  }

  /** When somebody will be available, by the clock or a new cycle. */
  public Then eligible(String name, Instant at) {
    return same(
        "when " + name + " is eligible", Optional.of(at), explained(name).eligible().instant());
  }

  private Explanation explained(String name) {
    return stage.session.explain(new SupporterId(name));
  }

  /** Who was dialled, in this order, each as often as they were. */
  public Then dialled(String... names) {
    return same("who was dialled", List.of(names), stage.dialled());
  }

  /** No number rang twice at one time. */
  public Then nobodyRangTwiceAtATime() {
    return same("calls at one time", List.of(), stage.phone.log().overlaps());
  }

  /** How many calls were made, and how many contacts came of them. */
  public Then counted(int calls, int contacts) {
    SessionView view = stage.session.view();
    same("calls", calls, view.total().calls());
    return same("contacts", contacts, view.total().contacts());
  }

  /** In which cycle the session is, and whether that is complete. */
  public Then cycle(int number, boolean complete) {
    SessionView view = stage.session.view();
    same("the cycle", number, view.cycle());
    return same("completion", complete, view.cycleComplete());
  }

  /** The status of the session. */
  public Then session(SessionStatus status) {
    return same("the status of the session", status, stage.session.view().status());
  }

  /** The labels that somebody has, in any order. */
  public Then labels(String name, String... labels) {
    return same(
        "the labels of " + name,
        List.of(labels).stream().sorted().toList(),
        stage.session.supporter(new SupporterId(name)).supporter().tags().stream()
            .sorted()
            .toList());
  }

  private Then same(String what, Object expected, Object actual) {
    stage.nothingOverlooked();
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError(
          what + ": expected " + expected + ", and it is " + actual + " at " + stage.clock.now());
    }
    return this;
  }
}
