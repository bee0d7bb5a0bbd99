package io.ringcycle.samples.terminal.csv;

import static io.ringcycle.samples.terminal.csv.Lists.AMERICAN;
import static io.ringcycle.samples.terminal.csv.Lists.BRITISH;
import static io.ringcycle.samples.terminal.csv.Lists.e164;
import static io.ringcycle.samples.terminal.csv.Lists.names;
import static io.ringcycle.samples.terminal.csv.Lists.only;
import static io.ringcycle.samples.terminal.csv.Lists.read;
import static io.ringcycle.samples.terminal.csv.Lists.readResource;
import static io.ringcycle.samples.terminal.csv.Lists.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.samples.terminal.csv.RowProblem.Severity;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {
  private final CallListFile nationBuilder = readResource(BRITISH, "nationbuilder.csv");

  @Test
  void aNationBuilderExportIsUnderstood() {
    CallListRow ada = nationBuilder.rows().get(0);

    assertThat(ada.externalId()).contains("11");
    assertThat(ada.displayName()).isEqualTo("Ada Example");
    assertThat(ada.firstName()).contains("Ada");
    assertThat(ada.email()).contains("ada@example.org");
    assertThat(ada.tags()).containsExactly("parks", "trees");
    assertThat(ada.notes()).contains("Rings back");
    assertThat(ada.details())
        .contains(entry("external_id", "A-1"), entry("support_level", "1"))
        .containsKey("phone_number")
        .doesNotContainKey("mobile_number");
  }

  @Test
  void theMobileComesFirstUnlessItIsBadOrUnusable() {
    assertThat(e164(nationBuilder))
        .containsExactly("+447700900001", "+442079460002", "+442079460003", "+442079460904");
    assertThat(told(nationBuilder, Severity.NOTED))
        .singleElement()
        .asString()
        .startsWith("3: mobile_number: This is not a phone number.")
        .endsWith("Used instead: phone_number.");
  }

  @Test
  void whoeverIsMarkedDoNotCallIsKeptAndMarked() {
    assertThat(nationBuilder.rows())
        .extracting(CallListRow::doNotCall)
        .containsExactly(false, true, false, false);
  }

  @Test
  void aVanExportPrefersThePreferredPhone() {
    CallListFile list = readResource(AMERICAN, "van.txt");

    assertThat(list.understanding().delimiter()).isEqualTo('\t');
    assertThat(names(list)).containsExactly("Eda Example", "Fil Example");
    assertThat(e164(list)).containsExactly("+12125550101", "+12125550104");
    assertThat(list.rows().get(0).externalId()).contains("5001");
    assertThat(list.rows().get(0).email()).contains("eda@example.org");
    assertThat(list.rows().get(1).details()).containsEntry("Suffix", "Jr");
  }

  @Test
  void aHubSpotExportIsUnderstoodWithItsTimeZones() {
    CallListFile list = readResource(BRITISH, "hubspot.csv");

    assertThat(e164(list)).containsExactly("+442079460011", "+447700900012", "+442079460013");
    assertThat(list.rows().get(0).timeZone()).contains(ZoneId.of("Europe/London"));
    assertThat(list.rows().get(1).timeZone()).contains(ZoneId.of("Europe/Paris"));
    assertThat(list.rows().get(2).timeZone()).isEmpty();
    assertThat(list.rows().get(2).details()).containsEntry("Time Zone", "Mars/Olympus");
    assertThat(told(list, Severity.NOTED)).singleElement().asString().contains("time zone");
  }

  @Test
  void aGermanSpreadsheetIsUnderstood() {
    CallListReader german = CallListReader.of(PhoneNumbers.inRegion("DE").allowingFictitious());
    CallListFile list = readResource(german, "german.csv");

    assertThat(list.understanding().delimiter()).isEqualTo(';');
    assertThat(names(list)).containsExactly("Jörg Müßig", "Käthe Öztürk");
    assertThat(e164(list)).containsExactly("+491713920001", "+493023125002");
    assertThat(list.rows().get(0).notes()).contains("ruft zurück; abends");
    assertThat(list.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phone",
        "PHONE",
        " phone ",
        "Phone_Number",
        "Tel.",
        "Tel. No",
        "Telephone",
        "Telefon",
        "Téléphone",
        "Mobile",
        "Cell",
        "Cell Phone",
        "Handy",
        "signup_mobile_number",
        "Phone1",
        "Phone 1 - Value",
        "Phone 2",
        "Landline",
        "Preferred Phone",
        "Home Phone",
        "WorkPhone",
      })
  void aPhoneColumnIsFoundUnderManyNames(String header) {
    assertThat(e164(read("Name," + header, "Ada,07700 900001"))).containsExactly("+447700900001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"do_not_call", "Do Not Call", "DNC", "Opted out", "is_deceased", "TPS", "tps "})
  void whoMustNotBeRungIsFoundUnderManyNames(String header) {
    assertThat(only(read("Name,Phone," + header, "Ada,07700 900001,Yes")).isCallable()).isFalse();
    assertThat(only(read("Name,Phone," + header, "Ada,07700 900001,No")).isCallable()).isTrue();
    assertThat(only(read("Name,Phone," + header, "Ada,07700 900001,")).isCallable()).isTrue();
  }

  @Test
  void anUnclearAnswerMeansThatNobodyRings() {
    CallListFile list = read("Name,Phone,Opted out", "Ada,07700 900001,2024-05-01");

    assertThat(only(list).doNotCall()).isTrue();
    assertThat(only(list).details()).containsEntry("Opted out", "2024-05-01");
    assertThat(told(list, Severity.NOTED)).singleElement().asString().contains("Opted out");
  }

  @Test
  void aFullNameIsNotGuessedApart() {
    CallListRow row = only(read("Name,Phone", "Nguyễn Văn An,07700 900001"));

    assertThat(row.displayName()).isEqualTo("Nguyễn Văn An");
    assertThat(row.firstName()).isEmpty();
  }

  @Test
  void whatWasUnderstoodIsToldForEachColumn() {
    assertThat(read("Name,Tel,City,City,", "Ada,07700 900001,x,y,z").understanding().columns())
        .containsExactly(
            new Column(0, "Name", Meaning.FULL_NAME),
            new Column(1, "Tel", Meaning.PHONE),
            new Column(2, "City", Meaning.DETAIL),
            new Column(3, "City (2)", Meaning.DETAIL),
            new Column(4, "column 5", Meaning.DETAIL));
  }
}
