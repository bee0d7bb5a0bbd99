package io.ringcycle.samples.terminal.csv;

import io.ringcycle.model.PhoneNumber;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person of a call list.
 *
 * @param line the line of the file on which the row begins; the first is 1
 * @param externalId the id by which the exporting system knows the person
 * @param displayName never blank: without a name in the file, one that says so
 * @param firstName only what the file says is the first name, since the first word of a full name
 *     is the family name in many places
 * @param number the number to ring; nothing if there is none that may be dialled
 * @param numberAsWritten the cell that the number came from, or the first that could not be used
 * @param email as in the file
 * @param timeZone if the file names one that Java knows
 * @param tags without blanks and repetitions, in the order of the file
 * @param notes line breaks included
 * @param doNotCall whether the file says that the person must not be rung
 * @param details all other cells that are not blank, by column, verbatim: control characters and
 *     formulas included, so clean them before they reach a terminal or a spreadsheet
 */
public record CallListRow(
    long line,
    Optional<String> externalId,
    String displayName,
    Optional<String> firstName,
    Optional<PhoneNumber> number,
    String numberAsWritten,
    Optional<String> email,
    Optional<ZoneId> timeZone,
    List<String> tags,
    Optional<String> notes,
    boolean doNotCall,
    Map<String, String> details) {

  /** Copies what could change. */
  public CallListRow {
    tags = List.copyOf(tags);
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /** Whether the person may be rung at all. */
  public boolean isCallable() {
    return number.isPresent() && !doNotCall;
  }

  /** Without anything personal, so that none of it can reach a log by accident. */
  @Override
  public String toString() {
    return "CallListRow[line=" + line + ", callable=" + isCallable() + "]";
  }

  CallListRow markedDoNotCall() {
    return new CallListRow(
        line,
        externalId,
        displayName,
        firstName,
        number,
        numberAsWritten,
        email,
        timeZone,
        tags,
        notes,
        true,
        details);
  }
}
