package io.ringcycle.factsfile;

import io.ringcycle.Replay;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Another storage, such as one in memory, whose changes are kept in a file of facts.
 *
 * <ol>
 *   <li>A change is one line, and on the disk before the other storage applies it. If either fails,
 *       the line is taken back, the exception reaches the caller, and nothing is changed.
 *   <li>Killed at any moment, it goes on where it was: with every change whose call has returned,
 *       perhaps with the one that was under way, and never with a part of one.
 *   <li>Changes are made one at a time, whatever the organisation; questions go straight to the
 *       other storage.
 *   <li>One storage at a time uses a file. The lock is a file beside it, which stays there.
 *   <li>If a line that failed cannot be taken back either, as on a disk that died, every later
 *       change is refused until it can; a program that is killed meanwhile may find it made.
 * </ol>
 *
 * <p>Safe for use by several threads of one process.
 */
public final class FileStorage implements Storage, AutoCloseable {
  private final Storage delegate;
  private final OpenFile file;
  private final Optional<TornLine> torn;

  private FileStorage(Storage delegate, OpenFile file, Optional<TornLine> torn) {
    this.delegate = delegate;
    this.file = file;
    this.torn = torn;
  }

  /**
   * Opens a file, or makes an empty one that only its owner may read, and brings the other storage
   * to where the file ends. A torn last line is cut off.
   *
   * <p>Throws {@link FactsFileException}: another program uses the file, a line is broken, the disk
   * fails. A broken line is found before the first change is applied.
   *
   * @param delegate empty, and written to by nobody else
   */
  public static FileStorage open(Path file, Storage delegate) {
    return open(file, delegate, into(delegate));
  }

  /** As {@link FactsFile#replay} needs it: facts are applied, rows follow from them. */
  static ChangeConsumer into(Storage storage) {
    return (organisation, facts, kept) -> Replay.apply(storage, organisation, facts, kept);
  }

  /**
   * Opens a file, or makes an empty one that only its owner may read, and hands its changes to the
   * replay. A torn last line is cut off.
   *
   * <p>Throws {@link FactsFileException}: another program uses the file, a line is broken, the disk
   * fails. A broken line is found before the first change is handed over.
   *
   * @param delegate empty, and written to by nobody else
   * @param replay puts changes into the delegate; if it throws, the delegate is of no more use
   */
  public static FileStorage open(Path file, Storage delegate, ChangeConsumer replay) {
    return open(file, delegate, replay, RealDisk::open);
  }

  static FileStorage open(Path file, Storage delegate, ChangeConsumer replay, Disk.Opener opener) {
    Path real = Places.real(file);
    SoleUse use = SoleUse.of(real);
    try {
      Rewriting.prepare(real);
      FactsFile facts = FactsFile.read(real);
      facts.replay(replay);
      return new FileStorage(delegate, new OpenFile(real, use, facts, opener), facts.torn());
    } catch (RuntimeException | Error e) {
      use.close();
      throw e;
    }
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return delegate.read(organisation, question);
  }

  /**
   * As {@link Storage#write}. Throws {@link FactsFileException} if the disk does not take the
   * change, and {@link IllegalStateException} within a decision or after the end.
   */
  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    return file.change(
        journal ->
            delegate.write(
                organisation,
                view -> {
                  Change<T> change = decision.apply(view);
                  journal.append(ChangeRecord.of(organisation, change));
                  return change;
                }));
  }

  /**
   * Rewrites the file without what was replaced: of kept rows with one key only the last stays, so
   * that erased text is gone from it. Facts stay. Changes wait meanwhile; if it fails or is killed,
   * the file is as it was.
   *
   * <p>Backups, and blocks that the disk has not used again, are out of its reach.
   */
  public void compact() {
    file.compact();
  }

  /** The last line as it was found at opening, if it was not written to its end. */
  public Optional<TornLine> torn() {
    return torn;
  }

  /** Lets the file go. The other storage stays as it is. */
  @Override
  public void close() {
    file.close();
  }
}
