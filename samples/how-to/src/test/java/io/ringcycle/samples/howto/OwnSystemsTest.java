package io.ringcycle.samples.howto;

import static io.ringcycle.samples.howto.Workplace.ADA;
import static io.ringcycle.samples.howto.Workplace.LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.spi.Roster;
import io.ringcycle.spi.Suppression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The places where a CRM plugs itself in; the maps and sets stand for its tables. */
class OwnSystemsTest {
  private final Set<PhoneNumber> doNotCall = Set.of(PhoneNumber.of("+447700900101"));
  private final Map<String, Instant> spokenTo = Map.of("jun", Workplace.EVENING);
  private final Map<String, Role> captains = Map.of("ada", Role.CAPTAIN);
  private final List<Recorded> heard = new ArrayList<>();

  private final Ringcycle ringcycle =
      Ringcycle.builder()
          .clock(Workplace.clock())
          .suppression(Suppression.ofNumbers(doNotCall::contains))
          .contactHistory(
              (organisation, supporter) -> Optional.ofNullable(spokenTo.get(supporter.value())))
          .permissions((caller, group) -> Optional.ofNullable(captains.get(caller.id().value())))
          .eventSink(heard::addAll)
          .build();

  @Test
  void keepAListInStepWithYourOwn() {
    Desk ada = ringcycle.as(ADA);
    CallingSession session = Workplace.session(ada);

    Roster crm =
        (organisation, list, after) ->
            new Roster.Page(
                List.of(
                    Supporter.of("jun", "Jun Wood", "+447700900102"),
                    Supporter.of("eli", "Eli Marsh", "+447700900104")),
                Optional.empty());
    ada.lists().sync(LIST, crm);
    assertThat(session.view().members()).isEqualTo(2);
  }

  @Test
  void theGroupIsAsked() {
    assertThat(ringcycle.as(ADA).lists().all()).isEmpty();
    Workplace.session(ringcycle.as(ADA));
    assertThat(heard).isNotEmpty();
    assertThat(ringcycle.as(ADA).lists().view(LIST).group()).isEqualTo(new GroupId("east"));
  }
}
