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
   */
  <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question);

  /**
   * Makes one change, wholly or not at all. When the call returns, the change is as safe as the
   * store can make it.
   *
   * <p>Two changes that could not have been made one after the other must not both be kept: if what
   * the decision looked at was changed meanwhile, it is asked again with a fresh view. Whatever it
   * throws reaches the caller, and nothing is changed.
   *
   * <p>A fact that is not the next of its stream, or not of that organisation, is refused by an
   * exception; then nothing of its change is kept, neither what is new nor what would take the
   * place of something. What else is certain of facts and rows is told in {@link Row}.
   *
   * @param decision has no side effect, so that it may be asked more than once
   */
  <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision);
}
