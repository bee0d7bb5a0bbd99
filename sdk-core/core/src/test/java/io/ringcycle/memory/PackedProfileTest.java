package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.NumberGiven;
import io.ringcycle.model.NumberGiven.Missing;
import io.ringcycle.model.NumberGiven.Unusable;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.ProfileRow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackedProfileTest {
  private static final String HALF_A_CHARACTER = "x\uD83D";

  @Test
  void aNameAndANumberComeBackToTheLetter() {
    comesBack(ProfileRow.of(Supporter.of("1", "May Field", "+447700900101")));
    comesBack(ProfileRow.of(Supporter.of("1", "", "+1234567")));
    comesBack(ProfileRow.of(Supporter.of("1", "Zoë Brännström", "+999999999999999")));
    comesBack(ProfileRow.of(Supporter.of("1", "王芳 😀", "+447700900101")));
  }

  @Test
  void whatIsNoNumberComesBackAsWritten() {
    comesBack(profile(new Missing(), Map.of()));
    comesBack(profile(new Unusable(HALF_A_CHARACTER, "is no number"), Map.of()));
    comesBack(profile(new Unusable("call me 🙂".repeat(9_000), "is no number"), Map.of()));
  }

  @Test
  void labelsAndDetailsComeBackInTheirOrder() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("ward", "Hyde Park");
    details.put("town", "Ł".repeat(2_000));
    details.put("since", "");
    ProfileRow row = profile(new Missing(), details);
    comesBack(row);
    assertThat(back(row).supporter().details().keySet()).containsExactly("ward", "town", "since");
    assertThat(back(row).supporter().tags()).containsExactly("volunteer", "housing");
  }

  @Test
  void whatTheRosterListedComesBackWhereLogsHaveChangedIt() {
    ProfileRow row = profile(new Missing(), Map.of());
    comesBack(row.labelled(Set.of("asked for a sign")));
    comesBack(row.labelled(Set.of()));
  }

  private static ProfileRow profile(NumberGiven contact, Map<String, String> details) {
    Set<String> tags = new LinkedHashSet<>(List.of("volunteer", "housing"));
    return ProfileRow.of(new Supporter(new SupporterId("1"), "May", contact, tags, details));
  }

  private static void comesBack(ProfileRow row) {
    assertThat(back(row)).isEqualTo(row);
  }

  private static ProfileRow back(ProfileRow row) {
    return PackedProfile.row(row.supporter().id(), PackedProfile.of(row));
  }
}
