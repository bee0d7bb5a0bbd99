package io.ringcycle.spi.telephony;

import io.ringcycle.model.LegId;

/**
 * Who carries dials and hang-ups to the telephone once they are kept. A provider may take a while
 * to answer, and whoever has asked for a call need not wait for it: what came of it is reported
 * later in any case. Callers are rung, and asked, by the thread that decides it.
 *
 * <p>What concerns one leg is done in the order in which it was handed over, so that no hang-up of
 * this engine comes before its dial; what concerns several may be done at the same time. Each
 * errand is run once or, where the process ends before, never: then nobody knows whether there was
 * a call, and it is settled by the clock (rule DIAL-3). An errand throws nothing.
 *
 * <p>Implementations are safe for use by several threads, and hand over without waiting.
 */
@FunctionalInterface
public interface Errands {
  /** Each on the thread of whoever hands it over, before anything else. */
  Errands AT_ONCE = (leg, errand) -> errand.run();

  /** Takes an errand that concerns a leg. */
  void run(LegId leg, Runnable errand);
}
