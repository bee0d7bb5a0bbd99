package io.ringcycle.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.Rule;
import io.ringcycle.model.Caller;
import io.ringcycle.model.ContactLog;
import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestTest {
  private static final Supporter MAY = Supporter.of("7", "May", "+447700900111");

  @Test
  @Rule("ONCE-1")
  void requestsThatDifferInAnythingDiffer() {
    assertThat(different().map(one -> Request.of("verb", one).text())).doesNotHaveDuplicates();
    assertThat(Request.of("verb", "a", "b").text()).isNotEqualTo(Request.of("verb", "a,b").text());
  }

  private static Stream<Object> different() {
    return Stream.of(
        MAY,
        Supporter.of("7", "May", "+447700900112"),
        Supporter.of("7", "Mae", "+447700900111"),
        MAY.tagged(Set.of("tag")),
        MAY.reachedBy(new NumberGiven.Unusable("12", "too short")),
        MAY.reachedBy(new NumberGiven.Unusable("13", "too short")),
        PhoneNumber.of("+447700900111"),
        PhoneNumber.of("+447700900112"),
        ContactLog.meaningful("one"),
        ContactLog.meaningful("two"),
        ContactLog.meaningful("one").tags(Set.of("\",\""), Set.of()),
        ContactLog.meaningful("one").tags(Set.of(), Set.of("\",\"")),
        List.of("a", "b"),
        List.of("a\",\"b"),
        Optional.empty(),
        Optional.of("a"));
  }

  @Test
  void nothingPersonalShowsWhereObjectsArePrinted() {
    Supporter full =
        new Supporter(
            new SupporterId("7"),
            "May",
            new NumberGiven.Unusable("07700 900111", "secret"),
            Set.of("tag"),
            Map.of("Email", "may@example.org"));
    String printed =
        full
            + " "
            + MAY
            + " "
            + Caller.of("acme", "ada", "Ada", "+447700900001")
            + ContactLog.meaningful("She said so").tags(Set.of("tag"), Set.of());
    assertThat(printed)
        .doesNotContain("May", "Ada", "900111", "0900001", "tag", "example.org", "She said");
  }
}
