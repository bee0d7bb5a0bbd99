package io.ringcycle.factsfile;

import java.util.function.Function;

/** The line of a change that is being made. */
final class LastLine {
  private final Journal journal;

  LastLine(Journal journal) {
    this.journal = journal;
  }

  /** Takes the line back if the work fails. */
  <T> T during(Function<LastLine, T> work) {
    try {
      return work.apply(this);
    } catch (RuntimeException | Error e) {
      takeBack(e);
      throw e;
    }
  }

  /**
   * Puts the line on the disk, in place of the one before: a store that asks a decision again has
   * not made the change that was decided first. Nothing is written if there is nothing to keep.
   */
  void append(ChangeRecord change) {
    journal.rollBack();
    if (!change.isEmpty()) {
      journal.append(change);
      journal.force();
    }
  }

  private void takeBack(Throwable failure) {
    try {
      journal.rollBack();
    } catch (FactsFileException e) {
      failure.addSuppressed(e);
    }
  }
}
