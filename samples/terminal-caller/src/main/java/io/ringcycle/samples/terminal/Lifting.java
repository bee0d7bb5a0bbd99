package io.ringcycle.samples.terminal;

import io.ringcycle.model.Bar;
import io.ringcycle.model.Hold;
import io.ringcycle.view.SupporterView;

/** Lets somebody be called again who was marked as not to be called. */
record Lifting(Seat seat) {
  private static final Hold DO_NOT_CALL = new Hold.NotCallable(Bar.OPTED_OUT);

  void lift(String who) {
    seat.find(who).filter(this::isMarked).filter(this::isMeant).ifPresent(this::lift);
  }

  private boolean isMarked(SupporterView one) {
    boolean marked = one.explanation().holds().contains(DO_NOT_CALL);
    if (!marked) {
      seat.screen().refused(one.supporter().name() + " is not marked as do not call.");
    }
    return marked;
  }

  private boolean isMeant(SupporterView one) {
    String name = one.supporter().name();
    return seat.agrees(name + " is marked as do not call. May they be called again? [y/N] ");
  }

  private void lift(SupporterView one) {
    seat.place().desk().people().release(one.id());
    SupporterView now = seat.session().supporter(one.id());
    seat.screen()
        .good(
            one.supporter().name()
                + " is no longer marked as do not call: "
                + Words.status(now.status())
                + ".");
    if (isMarkedByFile(one)) {
      seat.screen()
          .refused("The list still says do not call: correct it, or it holds again next time.");
    }
  }

  private boolean isMarkedByFile(SupporterView one) {
    return seat.place().list().people().stream()
        .anyMatch(person -> person.doNotCall() && person.supporter().id().equals(one.id()));
  }
}
