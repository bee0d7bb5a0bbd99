package io.ringcycle.samples.terminal;

import io.ringcycle.CallingSession;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.LiveLeg;
import io.ringcycle.view.CallView;
import io.ringcycle.view.LineState;
import io.ringcycle.view.LineView;
import java.time.Duration;
import java.util.Optional;

/** A caller's turn on the line, from the first ring to the log. */
final class CallDialog {
  private final Seat seat;
  private final LogDialog logs;

  CallDialog(Seat seat) {
    this.seat = seat;
    this.logs = new LogDialog(seat);
  }

  private CallingSession session() {
    return seat.session();
  }

  private LineView line() {
    return session().line().state();
  }

  /** Starts or resumes; asks first for a log that is wanting. */
  void call() {
    askForLog();
    if (line().onTheLine()) {
      goOn();
      return;
    }
    session().line().start();
    seat.place().clock().runUntil(() -> line().state() != LineState.CALLING_YOU);
    if (line().onTheLine()) {
      begin();
    }
  }

  /** Only Enter dials: neither a slip of the keyboard nor its end may ring somebody. */
  private void begin() {
    Optional<String> answer =
        seat.answer(
            "Press Enter, as you would press any key, to call " + first() + " (h: hang up) ");
    if (answer.filter(String::isEmpty).isPresent()) {
      press();
      follow();
    } else {
      hangUp();
    }
  }

  private String first() {
    return session().next().map(next -> next.supporter().name()).orElse("the next supporter");
  }

  /** Any key: the next supporter, if the last call is logged. */
  void goOn() {
    askForLog();
    if (line().state() == LineState.READY) {
      press();
      follow();
    }
  }

  private void press() {
    seat.place().phone().legs().stream()
        .filter(LiveLeg::isCaller)
        .findFirst()
        .ifPresent(leg -> seat.place().phone().pressKey(leg.leg()));
    seat.place().clock().advance(Duration.ZERO);
  }

  /** The call runs its course in no time. */
  private void follow() {
    seat.place().clock().runUntil(this::isOver);
    seat.present().catchUp();
    if (line().state() == LineState.LOG_THE_CONTACT) {
      showTalk();
      askForLog();
    }
    if (line().state() == LineState.READY) {
      sayWhoIsNext();
    } else if (line().onTheLine()) {
      seat.screen().line("Still to be logged: Enter asks again.");
    }
  }

  private boolean isOver() {
    LineView line = line();
    return !line.onTheLine() || line.state() == LineState.LOG_THE_CONTACT;
  }

  private void showTalk() {
    line()
        .call()
        .flatMap(CallView::answeredAt)
        .flatMap(
            from -> line().call().orElseThrow().endedAt().map(to -> Duration.between(from, to)))
        .ifPresent(talk -> seat.screen().line("You talked for " + Words.duration(talk) + "."));
  }

  private void askForLog() {
    waiting().ifPresent(logs::ofCall);
  }

  private Optional<SupporterId> waiting() {
    return line()
        .call()
        .filter(call -> call.endedAt().isPresent() && !call.logged())
        .map(CallView::supporter);
  }

  /** Says that the last call has not been logged, if it has not. */
  void remind() {
    if (waiting().isPresent()) {
      seat.screen().refused("The last call is still to be logged: c asks for it.");
    }
  }

  private void sayWhoIsNext() {
    seat.screen().blank();
    session()
        .next()
        .ifPresentOrElse(
            next -> {
              seat.screen().line("Next, when you press Enter:");
              seat.show(next);
            },
            () -> seat.screen().line("Nobody is left in this cycle; Enter hangs up."));
  }

  /** Hangs up: the session pauses. */
  void hangUp() {
    session().line().hangUp();
    seat.place().clock().runUntil(() -> !line().onTheLine());
  }
}
