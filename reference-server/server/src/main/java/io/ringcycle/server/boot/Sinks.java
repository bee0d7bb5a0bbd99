package io.ringcycle.server.boot;

import io.ringcycle.facts.Recorded;
import io.ringcycle.spi.EventSink;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Whoever hears of changes: one that fails does not keep the others from hearing. */
record Sinks(Iterable<EventSink> all) implements EventSink {
  private static final Logger LOG = System.getLogger(Sinks.class.getName());

  @Override
  public void recorded(List<Recorded> facts) {
    all.forEach(one -> tell(one, facts));
  }

  private static void tell(EventSink one, List<Recorded> facts) {
    try {
      one.recorded(facts);
    } catch (RuntimeException failure) {
      String what = "an event sink failed; the others hear all the same: ";
      LOG.log(Level.WARNING, what + failure.getClass().getName()); // its words may hold a name
      LOG.log(Level.DEBUG, what, failure);
    }
  }
}
