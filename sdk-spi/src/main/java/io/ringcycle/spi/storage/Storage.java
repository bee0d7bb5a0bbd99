package io.ringcycle.spi.storage;

import io.ringcycle.model.OrganisationId;
import java.util.function.Function;

/**
 * Keeps facts and the rows derived from them, one organisation apart from the other.
 *
 * <p>What is found is what was kept: words to the letter in any script, labels and details in their
 * order, instants to the microsecond at least. What is finer than that may be cut off.
 *
 * <p>Safe for use by several threads and, where the store is shared, by several processes.
 */
public interface Storage {
  /**
   * Answers a question from one consistent state. The view is of no use after the call.
   *
   * @param question looks and does not touch; whatever it throws reaches the caller
   * @throws StorageUnavailableException if the store is not available
   */
  <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question);

  /**
   * Makes one change, wholly or not at all. When the call returns, the change is as safe as the
   * store can make it.
   *
   * <p>Two changes that could not have been made one after the other must not both be kept. If any
   * of this was changed meanwhile by somebody else, the decision is asked again with a fresh view:
   *
   * <ul>
   *   <li>a row that it found by its key, whether it replaces it or not;
   *   <li>the last fact of a stream that it asked for;
   *   <li>what it was told of a person's memberships and contacts, of the people at a number and
   *       the calls to it, of the sessions of a caller or a list;
   *   <li>a value of which {@link Row} says that it is unique and which it gives to a row.
   * </ul>
   *
   * <p>Whoever was found by a search through a queue, a list or what has happened in a session need
   * not be watched, nor what was looked at through {@link View#unwatched}: the engine asks by key
   * for whatever it goes by. Whatever the decision throws reaches the caller, and nothing is
   * changed.
   *
   * <p>A fact that is not the next of its stream, or not of that organisation, is refused by an
   * exception; then nothing of its change is kept, neither what is new nor what would take the
   * place of something. What else is certain of facts and rows is told in {@link Row}.
   *
   * @param decision has no side effect, so that it may be asked more than once
   * @throws StorageUnavailableException if the store is not available; it says whether the change
   *     may have been kept
   */
  <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision);
}
