package io.ringcycle.factsfile;

import static io.ringcycle.factsfile.FactsFileException.broken;

import io.ringcycle.spi.storage.Storage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of facts: JSON Lines in UTF-8, a header and then one line for each change, as {@link
 * FactsJson} writes it. No line takes more than 64 MB.
 *
 * <ol>
 *   <li>The file is read once from beginning to end before anything of it is given out. A line that
 *       is broken is an error that names it, and nothing is given out at all.
 *   <li>A last line that was never written to its end is no error: see {@link #torn()}.
 *   <li>What is appended later does not show in this object.
 * </ol>
 *
 * <p>Immutable and safe to share.
 */
public final class FactsFile {
  private final Path file;
  private final Check check;
  private final Instant until;

  private FactsFile(Path file, Check check, Instant until) {
    this.file = file;
    this.check = check;
    this.until = until;
  }

  /** Reads and checks a file; throws {@link FactsFileException} if it is broken or not there. */
  public static FactsFile read(Path file) {
    return new FactsFile(file, Check.of(file), Instant.MAX);
  }

  /**
   * Makes a new file, readable by its owner only, or none at all: it takes its name when all of it
   * is on the disk. Throws {@link FactsFileException} if it cannot, or if there is such a file.
   *
   * @param changes in order; closing it is up to the caller
   */
  public static void write(Path file, Stream<ChangeRecord> changes) {
    Path place = Places.real(file);
    if (Places.exists(place)) {
      throw new FactsFileException(new FileProblem.Exists(file));
    }
    Rewriting.write(place, changes);
  }

  /**
   * The same file as it was known at an instant: facts that are later are left out.
   *
   * <p>Kept rows have no instant. Profiles, notes and the secret come as they are now, also from
   * lines that are left out otherwise: what was erased or corrected later stays so, and a file
   * gives the same answer before and after it was compacted. Only the memory of a command goes
   * together with its facts, if all of them are left out.
   */
  public FactsFile until(Instant instant) {
    return new FactsFile(file, check, instant.isBefore(until) ? instant : until);
  }

  /**
   * Its changes in order, none of them empty, read as they are asked for. Close the stream. Throws
   * {@link FactsFileException} on the way only if the file was tampered with since it was checked.
   */
  public Stream<ChangeRecord> changes() {
    LineReader lines = LineReader.of(file);
    Cutoff cutoff = new Cutoff(until);
    return Stream.iterate(lines.next(), Optional::isPresent, line -> lines.next())
        .map(Optional::get)
        .takeWhile(line -> line.start() < check.bytes())
        .skip(1)
        .map(this::change)
        .map(cutoff::apply)
        .filter(change -> !change.isEmpty())
        .onClose(lines::close);
  }

  /** Brings an empty storage to where these changes end: a session as it was at that instant. */
  public void replayInto(Storage storage) {
    replay(FileStorage.into(storage));
  }

  /** Hands over all of its changes in order. */
  public void replay(ChangeConsumer consumer) {
    try (Stream<ChangeRecord> changes = changes()) {
      changes.forEach(one -> consumer.accept(one.organisation(), one.facts(), one.kept()));
    }
  }

  /** The last line, if it was not written to its end; it was left out. */
  public Optional<TornLine> torn() {
    return check.torn();
  }

  Check check() {
    return check;
  }

  private ChangeRecord change(RawLine line) {
    try {
      return FactsJson.read(line.text());
    } catch (UnreadableFactsException e) {
      throw broken(file, line.number(), e.fault());
    }
  }
}
