package io.ringcycle.samples.terminal.csv;

import io.ringcycle.phonenumbers.NumberReading;
import io.ringcycle.phonenumbers.NumberReading.Refused;
import io.ringcycle.phonenumbers.NumberReading.Usable;
import io.ringcycle.phonenumbers.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries the phone columns of a row in order and takes the first number that may be dialled. */
record PhoneCells(PhoneNumbers numbers, List<Column> phones, Optional<Column> mobileIsBad) {

  static PhoneCells of(PhoneNumbers numbers, Columns columns) {
    return new PhoneCells(numbers, columns.phones(), columns.the(Meaning.MOBILE_IS_BAD));
  }

  PickedNumber pick(CsvLine line) {
    var refusals = new ArrayList<String>();
    String firstWritten = "";
    for (Column column : order(line)) {
      String written = CleanText.of(line.cell(column)).text();
      NumberReading reading = numbers.read(line.cell(column));
      if (reading instanceof Usable usable) {
        return new PickedNumber(
            Optional.of(usable.number()), written, Optional.of(column), List.copyOf(refusals));
      }
      if (reading instanceof Refused refused) {
        refusals.add(column.name() + ": " + refused.explanation());
        firstWritten = firstWritten.isEmpty() ? written : firstWritten;
      }
    }
    return new PickedNumber(
        Optional.empty(), firstWritten, Optional.empty(), List.copyOf(refusals));
  }

  /** A mobile that is marked as bad is tried last. */
  private List<Column> order(CsvLine line) {
    boolean bad =
        mobileIsBad.filter(column -> YesOrNo.of(line.cell(column)) == YesOrNo.YES).isPresent();
    return bad ? Stream.concat(mobiles(false), mobiles(true)).toList() : phones;
  }

  private Stream<Column> mobiles(boolean wanted) {
    return phones.stream().filter(column -> column.means(Meaning.MOBILE_PHONE) == wanted);
  }
}
