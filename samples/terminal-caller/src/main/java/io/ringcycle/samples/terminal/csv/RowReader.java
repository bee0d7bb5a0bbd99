package io.ringcycle.samples.terminal.csv;

import io.ringcycle.phonenumbers.PhoneNumbers;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a person of one line. */
record RowReader(Columns columns, PhoneCells phones) {
  /** Cells that are in a place of their own and so are not repeated among the details. */
  private static final Set<Meaning> TAKEN =
      Set.of(
          Meaning.EXTERNAL_ID,
          Meaning.FULL_NAME,
          Meaning.FIRST_NAME,
          Meaning.LAST_NAME,
          Meaning.EMAIL,
          Meaning.TAGS,
          Meaning.NOTES);

  /** Cells that are worth a look only where they say yes. */
  private static final Set<Meaning> WARNINGS =
      Set.of(Meaning.DO_NOT_CALL, Meaning.DECEASED, Meaning.MOBILE_IS_BAD);

  static RowReader of(Columns columns, PhoneNumbers numbers) {
    return new RowReader(columns, PhoneCells.of(numbers, columns));
  }

  RowReading read(CsvLine line) {
    PersonName name = PersonName.of(line, columns);
    PickedNumber picked = phones.pick(line);
    Optional<ZoneId> zone = text(line, Meaning.TIME_ZONE).flatMap(TimeZones::named);
    CallListRow row = row(line, name, picked, zone);
    return new RowReading(row, remarks(line, name, picked, zone).all());
  }

  private CallListRow row(
      CsvLine line, PersonName name, PickedNumber picked, Optional<ZoneId> zone) {
    Optional<String> email = text(line, Meaning.EMAIL);
    return new CallListRow(
        line.number(),
        text(line, Meaning.EXTERNAL_ID),
        name.display().orElseGet(() -> withoutName(line, picked, email)),
        name.first(),
        picked.number(),
        picked.asWritten(),
        email,
        zone,
        Tags.of(cell(line, Meaning.TAGS)),
        CleanText.ofLines(cell(line, Meaning.NOTES)).present(),
        mustNotBeCalled(line),
        details(line, picked, zone));
  }

  private Remarks remarks(
      CsvLine line, PersonName name, PickedNumber picked, Optional<ZoneId> zone) {
    return new Remarks(line)
        .onLength(columns.all().size())
        .onName(name)
        .onNumber(picked)
        .onTimeZone(cell(line, Meaning.TIME_ZONE), zone)
        .onUnclear(stopColumns().filter(column -> isUnclear(line, column)).toList())
        .onDeath(columns.every(Meaning.DECEASED).stream().anyMatch(column -> says(line, column)));
  }

  private boolean mustNotBeCalled(CsvLine line) {
    return stopColumns().anyMatch(column -> says(line, column));
  }

  private java.util.stream.Stream<Column> stopColumns() {
    return columns.all().stream()
        .filter(column -> column.means(Meaning.DO_NOT_CALL) || column.means(Meaning.DECEASED));
  }

  /** Whatever is not clearly a no keeps us from ringing. */
  private static boolean says(CsvLine line, Column column) {
    return YesOrNo.of(line.cell(column)) != YesOrNo.NO;
  }

  private static boolean isUnclear(CsvLine line, Column column) {
    return YesOrNo.of(line.cell(column)) == YesOrNo.UNCLEAR;
  }

  private Map<String, String> details(CsvLine line, PickedNumber picked, Optional<ZoneId> zone) {
    Map<String, String> details = new LinkedHashMap<>();
    for (Column column : columns.all()) {
      String cell = line.cell(column);
      boolean zoneTaken = column.means(Meaning.TIME_ZONE) && zone.isPresent();
      boolean taken = TAKEN.contains(column.meaning()) || zoneTaken || picked.isFrom(column);
      boolean silent = WARNINGS.contains(column.meaning()) && !says(line, column);
      if (!taken && !silent && !cell.isBlank()) {
        details.put(column.name(), cell);
      }
    }
    return details;
  }

  private static String withoutName(CsvLine line, PickedNumber picked, Optional<String> email) {
    return picked
        .number()
        .map(number -> "No name, number " + number.masked())
        .or(() -> email)
        .orElseGet(() -> "No name, line " + line.number());
  }

  private Optional<String> text(CsvLine line, Meaning meaning) {
    return CleanText.of(cell(line, meaning)).present();
  }

  private String cell(CsvLine line, Meaning meaning) {
    return columns.the(meaning).map(line::cell).orElse("");
  }
}
