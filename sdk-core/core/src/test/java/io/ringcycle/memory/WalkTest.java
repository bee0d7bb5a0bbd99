package io.ringcycle.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.QuickDuration;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Skip;
import io.ringcycle.model.SkipRule;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Eligibility;
import io.ringcycle.spi.storage.MemberRow;
import io.ringcycle.spi.storage.StandingRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * People stand over several blocks, leave and come back, are skipped and called; clocks go back.
 */
class WalkTest {
  private static final SeededHash HASH = new SeededHash(1);
  private static final CallListId LIST = new CallListId("list");
  private static final SessionId SESSION = new SessionId("session");
  private static final Instant START = Instant.parse("2027-03-01T18:00:00Z");
  private static final int PEOPLE = 40;
  private static final int APART = 60;

  private final Names names = new Names(HASH);
  private final Rolls rolls = new Rolls(names);
  private final Sheets sheets = new Sheets(names);
  private final Map<SupporterId, MemberRow> members = new HashMap<>();
  private final Map<SupporterId, StandingRow> standings = new HashMap<>();
  private long tail;

  @RepeatedTest(60)
  void whoIsFoundAheadIsWhomAScanFinds(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    for (int step = 0; step < 400; step++) {
      change(chance, now(chance));
      long place = chance.nextInt(PEOPLE * APART);
      int limit = 1 + chance.nextInt(3);
      Eligibility eligibility =
          new Eligibility(now(chance), 1 + chance.nextInt(2), exclusions(chance));
      assertThat(
              new Walk(rolls.of(LIST), sheets.of(SESSION), eligibility, limit)
                  .beyond(place)
                  .members())
          .isEqualTo(scan(place, eligibility, limit));
    }
  }

  private List<MemberRow> ahead(Instant now, Exclusions exclusions) {
    Eligibility eligibility = new Eligibility(now, 1, exclusions);
    return new Walk(rolls.of(LIST), sheets.of(SESSION), eligibility, 9).beyond(0).members();
  }

  @Test
  void whoOpensLaterWithinASecondIsFoundUnderExclusionsThatDoNotWait() {
    Exclusions hour = Exclusions.NONE.betweenAttempts(Duration.ofHours(1));
    MemberRow ben = joining(new SupporterId("ben")).attempted(Optional.of(START.plusMillis(500)));
    put(ben);
    put(StandingRow.untouched(SESSION, ben.supporter(), ben.place()));
    Instant now = START.plus(Duration.ofHours(1)).plusMillis(200);
    assertThat(ahead(now, hour)).isEmpty();
    assertThat(ahead(now.minusSeconds(1), Exclusions.NONE)).containsExactly(ben);
    assertThat(ahead(now, Exclusions.NONE)).containsExactly(ben);
  }

  @Test
  void aBlockWhoseFirstCannotBeCalledIsNotLookedThroughAgain() {
    put(joining(new SupporterId("nora")).reached(false, Optional.empty()));
    MemberRow ben = joining(new SupporterId("ben"));
    put(ben);
    put(away(ben));
    Eligibility eligibility = new Eligibility(START, 1, Exclusions.NONE);
    assertThat(ahead(START, Exclusions.NONE)).isEmpty();
    assertThat(sheets.of(SESSION).closures(rolls.of(LIST)).isClosed(1, eligibility)).isTrue();
  }

  private static StandingRow away(MemberRow member) {
    Skip skip =
        new Skip(
            new SkipRule.Until(LocalDate.parse("2027-12-01")),
            START,
            new CallerId("ada"),
            ZoneOffset.UTC,
            1,
            Optional.empty(),
            Optional.empty());
    return new StandingRow(
        SESSION,
        member.supporter(),
        member.place(),
        List.of(skip),
        skip.returnAt(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Within two hours, to the millisecond. */
  private static Instant now(Random chance) {
    return START.plusMillis(chance.nextInt(7_200_000));
  }

  private static Exclusions exclusions(Random chance) {
    return switch (chance.nextInt(10)) {
      case 0 -> Exclusions.NONE.completing(Exclusions.Completion.WHOLE_LIST);
      case 1 -> Exclusions.DEFAULT.betweenAttempts(Duration.ofMillis(chance.nextInt(7_200_000)));
      case 2 -> Exclusions.DEFAULT.betweenContacts(Duration.ofMinutes(chance.nextInt(120)));
      case 3 -> Exclusions.DEFAULT.completing(Exclusions.Completion.WHOLE_LIST);
      default -> Exclusions.DEFAULT;
    };
  }

  private void change(Random chance, Instant at) {
    SupporterId supporter = new SupporterId("p" + chance.nextInt(PEOPLE));
    MemberRow member = members.getOrDefault(supporter, joining(supporter));
    switch (chance.nextInt(8)) {
      case 0 -> put(member.leaving());
      case 1 -> put(joining(supporter));
      case 2 -> put(member.reached(chance.nextInt(3) > 0, Optional.of(at)));
      case 3 -> put(member.attempted(Optional.of(at)));
      case 4 -> put(member.contacted(Optional.of(at), chance.nextBoolean()));
      default -> put(standing(member, chance, at));
    }
  }

  private MemberRow joining(SupporterId supporter) {
    tail += 1 + tail % APART;
    return new MemberRow(
        LIST,
        supporter,
        tail,
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private void put(MemberRow row) {
    rolls.put(row);
    members.put(row.supporter(), row);
  }

  private void put(StandingRow row) {
    sheets.put(row);
    standings.put(row.supporter(), row);
  }

  private static StandingRow standing(MemberRow member, Random chance, Instant at) {
    SkipRule rule =
        switch (chance.nextInt(4)) {
          case 0 -> new SkipRule.ThisCycle();
          case 1 -> new SkipRule.Removal();
          default -> new SkipRule.Quick(QuickDuration.MINUTES_15);
        };
    Skip skip =
        new Skip(
            rule,
            at,
            new CallerId("ada"),
            ZoneOffset.UTC,
            1 + chance.nextInt(2),
            Optional.empty(),
            chance.nextInt(3) == 0 ? Optional.of(at) : Optional.empty());
    return new StandingRow(
        SESSION,
        member.supporter(),
        member.place(),
        chance.nextInt(4) == 0 ? List.of() : List.of(skip),
        skip.returnAt(),
        chance.nextInt(3),
        Optional.of(at),
        Optional.empty(),
        Optional.empty());
  }

  private List<MemberRow> scan(long place, Eligibility eligibility, int limit) {
    return members.values().stream()
        .filter(row -> row.live() && row.place() > place && eligibility.admits(row))
        .filter(row -> isFree(row.supporter(), eligibility))
        .sorted(Comparator.comparing(MemberRow::place))
        .limit(limit)
        .toList();
  }

  private boolean isFree(SupporterId supporter, Eligibility eligibility) {
    return Optional.ofNullable(standings.get(supporter))
        .filter(row -> !eligibility.admits(row))
        .isEmpty();
  }
}
