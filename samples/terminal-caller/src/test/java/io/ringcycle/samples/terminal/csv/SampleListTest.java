package io.ringcycle.samples.terminal.csv;

import static io.ringcycle.samples.terminal.csv.Lists.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.phonenumbers.PhoneNumbers;
import io.ringcycle.samples.terminal.csv.RowProblem.Severity;
import org.junit.jupiter.api.Test;

class SampleListTest {
  private final CallListFile list = Lists.readResource(Lists.BRITISH, "/sample-list.csv");

  @Test
  void fortyPeopleAreInItAndAllAreKept() {
    assertThat(list.rowsInFile()).isEqualTo(40);
    assertThat(list.rows()).hasSize(40);
  }

  @Test
  void thirtyFourOfThemCanBeRung() {
    assertThat(list.rows()).filteredOn(CallListRow::isCallable).hasSize(34);
    assertThat(list.rows()).filteredOn(CallListRow::doNotCall).hasSize(1);
  }

  @Test
  void eachWayOfNotBeingCallableIsInIt() {
    assertThat(told(list, Severity.NOT_CALLABLE))
        .satisfiesExactly(
            lost -> assertThat(lost).contains("digits are lost"),
            premium -> assertThat(premium).contains("premium rate"),
            two -> assertThat(two).contains("more than one number"),
            none -> assertThat(none).contains("no phone number"),
            bad -> assertThat(bad).contains("No phone can have this number"));
  }

  @Test
  void aHouseholdSharesANumber() {
    assertThat(told(list, Severity.NOTED)).filteredOn(what -> what.contains("Shares")).hasSize(2);
  }

  @Test
  void nobodyReadingItCouldRingARealPerson() {
    var strict = CallListReader.of(PhoneNumbers.inRegion("GB"));

    assertThat(Lists.readResource(strict, "/sample-list.csv").rows())
        .noneMatch(CallListRow::isCallable);
  }
}
