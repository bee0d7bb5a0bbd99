package io.ringcycle.samples.terminal;

import io.ringcycle.model.Words;
import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.samples.terminal.csv.CallListFile;
import io.ringcycle.samples.terminal.csv.CallListReader;
import io.ringcycle.samples.terminal.csv.CallListReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The call list to be worked.
 *
 * @param name what the list is called: the file's name without its ending
 * @param file what was read
 * @param people those on it, as the engine knows them
 */
record ListFile(String name, CallListFile file, List<Person> people) {
  private static final String SAMPLE = "sample-list";

  /** The list cannot be used; the message is for people. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Unusable(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    String sentence() {
      return sentence;
    }
  }

  static ListFile read(Options options) {
    return options
        .list()
        .map(path -> of(Beside.name(path), read(path, reader(options, false))))
        .orElseGet(() -> sample(options));
  }

  private static ListFile of(String name, CallListFile file) {
    Enlisted all = Enlisted.of(file.rows());
    return new ListFile(name, file.with(all.problems()), all.people());
  }

  /** What the engine calls a session of somebody on it. */
  String sessionOf(String caller) {
    String session = caller + " - " + name;
    return session.substring(0, Math.min(session.length(), Words.LONGEST_NAME));
  }

  private static CallListReader reader(Options options, boolean sample) {
    PhoneNumbers numbers = numbers(options.region(), sample);
    CallListReader reader = CallListReader.of(numbers);
    return options.phoneColumn().map(reader::phoneColumn).orElse(reader);
  }

  private static PhoneNumbers numbers(String region, boolean sample) {
    try {
      PhoneNumbers numbers = PhoneNumbers.inRegion(region);
      return sample ? numbers.allowingFictitious() : numbers;
    } catch (IllegalArgumentException unknown) {
      throw new BadArguments("The option --region wants a country such as GB, US or DE.");
    }
  }

  private static CallListFile read(Path path, CallListReader reader) {
    CallListReading reading = reader.read(path);
    if (reading instanceof CallListReading.Refused refused) {
      throw new Unusable(refused.message());
    }
    return ((CallListReading.Read) reading).list();
  }

  /** The list that ships with the program; its people and numbers are made up. */
  private static ListFile sample(Options options) {
    Optional<Path> copy = Optional.empty();
    try {
      copy = Optional.of(Files.createTempFile(SAMPLE, ".csv"));
      copyTo(copy.get());
      return of(SAMPLE, read(copy.get(), reader(options, true)));
    } catch (IOException broken) {
      throw new Unusable("The sample list could not be unpacked: " + broken.getMessage());
    } finally {
      copy.ifPresent(ListFile::delete);
    }
  }

  private static void copyTo(Path copy) throws IOException {
    try (InputStream in = ListFile.class.getResourceAsStream("/" + SAMPLE + ".csv")) {
      if (in == null) {
        throw new Unusable("The sample list is not in this program.");
      }
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException left) {
      // a temporary file that the system will clear away
      copy.toFile().deleteOnExit();
    }
  }
}
