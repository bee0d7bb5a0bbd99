package io.ringcycle.samples.terminal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.samples.terminal.csv.CallListReading.Read;
import io.ringcycle.samples.terminal.csv.CallListReading.Refused;
import io.ringcycle.samples.terminal.csv.RowProblem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Lists for the tests, read in one line each; sample numbers are allowed. */
final class Lists {
  static final CallListReader BRITISH =
      CallListReader.of(PhoneNumbers.inRegion("GB").allowingFictitious());
  static final CallListReader AMERICAN =
      CallListReader.of(PhoneNumbers.inRegion("US").allowingFictitious());

  private Lists() {}

  static CallListFile read(String... lines) {
    return readText(String.join("\n", lines) + "\n");
  }

  static CallListFile readText(String text) {
    return readBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  static CallListFile readBytes(byte[] bytes) {
    return list(reading(BRITISH, bytes));
  }

  static CallListFile readResource(CallListReader reader, String name) {
    return list(reader.read(resource(name)));
  }

  static Refused refused(String... lines) {
    return refusal(BRITISH, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static Refused refusal(CallListReader reader, byte[] bytes) {
    return (Refused) reading(reader, bytes);
  }

  static CallListFile list(CallListReading reading) {
    assertThat(reading).isInstanceOf(Read.class);
    return ((Read) reading).list();
  }

  static CallListReading reading(CallListReader reader, byte[] bytes) {
    try {
      Path file = Files.createTempFile("call-list", ".csv");
      try {
        return reader.read(Files.write(file, bytes));
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(Lists.class.getResource(name), name).toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  static CallListRow only(CallListFile list) {
    assertThat(list.rows()).hasSize(1);
    return list.rows().get(0);
  }

  static List<String> e164(CallListFile list) {
    return list.rows().stream()
        .map(row -> row.number().map(number -> number.e164()).orElse("none"))
        .toList();
  }

  static List<String> names(CallListFile list) {
    return list.rows().stream().map(CallListRow::displayName).toList();
  }

  static List<String> told(CallListFile list, Severity severity) {
    return list.problems().stream()
        .filter(problem -> problem.severity() == severity)
        .map(problem -> problem.line() + ": " + problem.what())
        .toList();
  }
}
