package io.ringcycle.jpa;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** What somebody else does just when Flyway has come to a point. */
record Meanwhile(Event point, Runnable deed) implements Callback {
  @Override
  public boolean supports(Event event, Context context) {
    return event == point;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    deed.run();
  }

  @Override
  public String getCallbackName() {
    return "meanwhile";
  }
}
