package io.ringcycle.samples.terminal;

import io.ringcycle.model.ContactLog;
import io.ringcycle.model.SupporterId;
import io.ringcycle.view.ContactView;
import java.util.List;

/** Logs a contact, or amends what was logged. */
final class LogDialog {
  private final Seat seat;
  private final LogQuestions questions;

  LogDialog(Seat seat) {
    this.seat = seat;
    this.questions = new LogQuestions(seat);
  }

  /** Of the call that has just ended. */
  void ofCall(SupporterId supporter) {
    seat.screen().line("To log: " + name(supporter));
    questions.ofCall().ifPresent(log -> save(supporter, log));
  }

  private String name(SupporterId supporter) {
    return seat.everybody().stream()
        .filter(one -> one.id().equals(supporter))
        .map(one -> one.supporter().name())
        .findFirst()
        .orElse("somebody who has left the list");
  }

  /** Of a meeting without a call. */
  void withoutCall(String who) {
    seat.find(who).ifPresent(one -> questions.ofMeeting().ifPresent(log -> save(one.id(), log)));
  }

  private void save(SupporterId supporter, ContactLog log) {
    seat.session().contacts().log(supporter, log);
    seat.screen().good("Logged.");
  }

  /** The latest log of somebody, written anew. */
  void amend(String who) {
    seat.find(who)
        .ifPresent(
            one -> {
              List<ContactView> all = seat.session().contacts().with(one.id());
              if (all.isEmpty()) {
                seat.screen().refused("Nothing was logged with them.");
              } else {
                amend(all.get(all.size() - 1));
              }
            });
  }

  private void amend(ContactView before) {
    seat.screen().text("", "Logged: " + seat.words().logged(before, seat.now()));
    questions
        .anew(before.log())
        .ifPresent(
            log -> {
              seat.session().contacts().amend(before.contact(), log);
              seat.screen().good("Amended, as if it had been so from the start.");
            });
  }
}
