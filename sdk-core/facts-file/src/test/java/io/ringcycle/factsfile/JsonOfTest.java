package io.ringcycle.factsfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ringcycle.facts.ContactDetails;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.SupporterId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that are kept one by one, in the words of a facts file. */
class JsonOfTest {
  @Test
  void aRecordComesBackEqual() {
    JsonOf<ContactDetails> json = JsonOf.of(ContactDetails.class);
    ContactDetails details = ContactDetails.unlogged();
    assertThat(json.read(json.write(details))).isEqualTo(details);
  }

  @Test
  void aChoiceTellsWhichItIs() {
    JsonOf<Fact> json = JsonOf.of(Fact.class);
    Fact left = new MembersRemoved(new CallListId("list"), List.of(new SupporterId("ben")));
    assertThat(json.write(left)).contains("MembersRemoved");
    assertThat(json.read(json.write(left))).isEqualTo(left);
  }

  @Test
  void whatIsNoSuchValueIsRefused() {
    JsonOf<Fact> json = JsonOf.of(Fact.class);
    assertThatThrownBy(() -> json.read("{\"fact\":\"Unheard\"}"))
        .isInstanceOf(UnreadableFactsException.class);
    assertThatThrownBy(() -> JsonOf.of(Thread.class)).isInstanceOf(IllegalStateException.class);
  }
}
