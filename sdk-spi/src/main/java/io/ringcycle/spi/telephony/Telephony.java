package io.ringcycle.spi.telephony;

import java.util.function.Consumer;

/**
 * The port to a telephone system.
 *
 * <p>Commands are fire-and-forget: what came of one is reported later as a {@link TelephonyEvent}.
 * The engine calls {@link #send} outside of every transaction, once for each command and never
 * again: an implementation must not repeat a request whose answer it did not get, because a
 * repeated dial rings a second time (rule DIAL-2).
 *
 * <p>A request whose answer was lost may have been carried out. An implementation throws, or says
 * nothing; it reports neither a refusal nor an end that it did not hear of, since the number would
 * be free to be dialled again. It gives the provider the id of the leg with the request, so that
 * the leg is known without any answer: what happens on it is reported, and {@link
 * TelephonyCommand.HangUp} ends it (rule DIAL-3).
 *
 * <p>Implementations are safe for use by several threads. They may report events from within {@link
 * #send}.
 */
public interface Telephony {
  /**
   * Tells where events are to be reported; called once by each engine, before the first command.
   */
  void reportTo(Consumer<TelephonyEvent> engine);

  /**
   * Hands over one command. An exception means that nobody knows whether it was carried out; report
   * {@link TelephonyEvent.Refused} where it certainly was not.
   */
  void send(TelephonyCommand command);
}
