package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.facts.Fact;
import io.ringcycle.facts.ListFact.ListDeleted;
import io.ringcycle.facts.ListFact.MembersAdded;
import io.ringcycle.facts.ListFact.MembersRemoved;
import io.ringcycle.facts.OrganisationFact.Enrolment;
import io.ringcycle.facts.OrganisationFact.PeopleEnrolled;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.Bar;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.NumberKey;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.SupporterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShorthandTest {
  private static final SeededHash HASH = new SeededHash(1);
  private static final CallListId LIST = new CallListId("list");
  private static final SupporterId MAY = new SupporterId("may");
  private static final SupporterId JUN = new SupporterId("jun");
  private static final Optional<NumberKey> NUMBER = Optional.of(new NumberKey(-7, 1L << 40));

  private final Shorthand shorthand = new Shorthand(new Names(HASH), new NumberKeys(HASH));

  static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new MembersAdded(LIST, 1L << 40, List.of(JUN, MAY, JUN)));
    facts.add(new MembersAdded(LIST, 1, List.of()));
    facts.add(new MembersRemoved(LIST, List.of(MAY, JUN)));
    facts.add(new ListDeleted(LIST));
    facts.add(enrolled(NUMBER, Optional.empty()));
    facts.add(enrolled(NUMBER, Optional.of(Bar.OPTED_OUT)));
    facts.add(enrolled(Optional.empty(), Optional.empty()));
    for (Bar bar : Bar.values()) {
      facts.add(enrolled(Optional.empty(), Optional.of(bar)));
    }
    return facts;
  }

  private static Fact enrolled(Optional<NumberKey> number, Optional<Bar> bar) {
    Enrolment plain = new Enrolment(JUN, NUMBER, Optional.empty());
    return new PeopleEnrolled(List.of(plain, new Enrolment(MAY, number, bar)));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aFactComesBackAsItWas(Fact fact) {
    Recorded recorded =
        new Recorded(
            new OrganisationId("acme"),
            Stream.of(fact),
            3,
            Instant.EPOCH,
            Optional.of(new CallerId("ada")),
            fact);
    assertThat(shorthand.of(recorded).recorded()).isEqualTo(recorded);
  }
}
