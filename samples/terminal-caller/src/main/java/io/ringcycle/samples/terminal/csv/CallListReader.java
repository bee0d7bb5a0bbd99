package io.ringcycle.samples.terminal.csv;

import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.samples.terminal.csv.CallListReading.Read;
import io.ringcycle.samples.terminal.csv.CallListReading.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads call lists that campaign systems and spreadsheets export as text.
 *
 * <ol>
 *   <li>Columns are found by their headers; of several phone columns the first number that may be
 *       dialled is taken: preferred, mobile, phone, home, work, other.
 *   <li>Two columns that mean the same refuse the file until {@linkplain #phoneColumn one is
 *       chosen}.
 *   <li>A person without a number that may be dialled is kept, and the reason is told.
 *   <li>The same id, or the same name and number, is kept once. Several people on one number are
 *       all kept.
 *   <li>A row with more cells than columns is left out, for its cells may be in the wrong columns.
 *   <li>What a do-not-call column says, unless it is clearly no, means that nobody rings.
 * </ol>
 *
 * <p>Immutable, so safe for use by many threads. The file is read as a stream; the people in it are
 * held in memory.
 */
public final class CallListReader {
  /** 100 MB, some 500,000 rows. */
  public static final long DEFAULT_LIMIT_BYTES = 100_000_000;

  private static final long MEGABYTE = 1_000_000;

  private final PhoneNumbers numbers;
  private final Optional<String> phoneColumn;
  private final long limitBytes;

  private CallListReader(PhoneNumbers numbers, Optional<String> phoneColumn, long limitBytes) {
    this.numbers = numbers;
    this.phoneColumn = phoneColumn;
    this.limitBytes = limitBytes;
  }

  /** A reader that understands phone numbers in this way, the default region included. */
  public static CallListReader of(PhoneNumbers numbers) {
    return new CallListReader(numbers, Optional.empty(), DEFAULT_LIMIT_BYTES);
  }

  /**
   * The same reader, which takes numbers from one column only.
   *
   * @param name its header, or its place such as {@code column 3}
   */
  public CallListReader phoneColumn(String name) {
    return new CallListReader(numbers, Optional.of(name), limitBytes);
  }

  /**
   * The same reader with another limit on the size of the file.
   *
   * @param bytes at least 1
   * @throws IllegalArgumentException if it is less
   */
  public CallListReader limitBytes(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("a limit is at least 1 byte");
    }
    return new CallListReader(numbers, phoneColumn, bytes);
  }

  /** Reads the file to its end, or tells why not; throws nothing. */
  public CallListReading read(Path file) {
    try {
      refuseUnlessReadable(file);
      return new Read(FileReading.of(file, numbers, phoneColumn));
    } catch (RefusedFile refused) {
      return refused.reading();
    } catch (IOException failed) {
      return new Refused(FileProblem.NOT_READABLE, "The file could not be read to its end.");
    }
  }

  private void refuseUnlessReadable(Path file) throws IOException {
    if (Files.notExists(file)) {
      throw new RefusedFile(FileProblem.NOT_FOUND, "There is no file " + file + ".");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new RefusedFile(FileProblem.NOT_READABLE, file + " is not a file that can be read.");
    }
    long bytes = Files.size(file);
    if (bytes > limitBytes) {
      throw new RefusedFile(FileProblem.TOO_BIG, tooBig(bytes));
    }
  }

  private String tooBig(long bytes) {
    return "The file has %d MB; the limit is %d MB. Split it into smaller files."
        .formatted((bytes + MEGABYTE - 1) / MEGABYTE, limitBytes / MEGABYTE);
  }
}
