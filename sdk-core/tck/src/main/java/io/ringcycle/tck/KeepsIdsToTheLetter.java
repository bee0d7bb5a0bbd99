package io.ringcycle.tck;

import static io.ringcycle.tck.Samples.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.OnceRow;
import io.ringcycle.spi.storage.PersonRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.Storage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids are opaque: what differs in a letter is another, in whatever language somebody sorts. */
public interface KeepsIdsToTheLetter extends StoreUnderTest {
  /**
   * In their order: cases, blanks at the end, accents written in one way and in another, ligatures,
   * signs of full width, and a character of two halves.
   */
  List<String> ALIKE =
      List.of(
          "ANNA",
          "Anna",
          "_anna",
          "an na",
          "ann\u00e4",
          "anna",
          "anna ",
          "anna.",
          "anna\u0301",
          "ann\u00e1",
          "\ufb01n",
          "fin",
          "\uff41nna",
          "\u0131",
          "i",
          "I",
          "\u00df",
          "ss",
          "\ud83d\udcde");

  /** None of them is taken for another. */
  @Test
  @Rule("FACT-1")
  default void idsThatLookAlikeAreNotTheSame() {
    Storage storage = storage();
    for (String id : ALIKE) {
      OnceRow once = new OnceRow(id, "print", "of " + id);
      List<Row> rows = List.of(People.person(id), once);
      storage.write(ACME, view -> new Change<>(List.of(), rows, ""));
    }
    for (String id : ALIKE) {
      assertThat(
              storage.<Stream<String>>read(
                  ACME, view -> view.find(new OnceRow.Key(id)).stream().map(OnceRow::result)))
          .containsExactly("of " + id);
      SupporterId supporter = new SupporterId(id);
      assertThat(
              storage.<Stream<SupporterId>>read(
                  ACME,
                  view ->
                      view.find(new PersonRow.Key(supporter)).stream().map(PersonRow::supporter)))
          .containsExactly(supporter);
    }
  }

  /** By the numbers of their characters, whatever a language would say. */
  @Test
  @Rule("FACT-1")
  default void whatIsOrderedByIdIsOrderedByTheNumbersOfTheCharacters() {
    Storage storage = storage();
    List<String> ids =
        ALIKE.stream()
            .filter(id -> id.chars().noneMatch(c -> Character.isSurrogate((char) c)))
            .toList();
    List<Row> rows = ids.stream().<Row>map(People::person).toList();
    storage.write(ACME, view -> new Change<>(List.of(), rows, ""));
    assertThat(storage.<List<SupporterId>>read(ACME, view -> view.peopleAt(People.NUMBER)))
        .extracting(SupporterId::value)
        .containsExactlyElementsOf(ids.stream().sorted().toList());
  }
}
