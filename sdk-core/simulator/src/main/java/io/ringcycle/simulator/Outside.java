package io.ringcycle.simulator;

import io.ringcycle.facts.CallFact;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Suppression.Verdict;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What other systems know: who must not be called, and whom somebody has met. In some histories the
 * engine asks them before each dial, and now and then they do not answer.
 */
final class Outside {
  /** An answer is older than that only if somebody else was asked about. */
  private static final Duration RIGHT_BEFORE = Duration.ofMinutes(5);

  private final World world;
  private final Scenery scenery;
  private final Ledger ledger;
  private final Set<SupporterId> people = new HashSet<>();
  private final Set<PhoneNumber> numbers = new HashSet<>();
  private final Map<SupporterId, Instant> met = new HashMap<>();
  private final List<Answer> answers = new ArrayList<>();
  private boolean asked;
  private Instant silentAt = Instant.MIN;
  private Instant undoneAt = Instant.MIN;

  /** What was said of somebody, once by each register. */
  private record Answer(
      SupporterId about,
      Optional<PhoneNumber> number,
      boolean forbidden,
      Optional<Instant> met,
      Instant at) {}

  Outside(World world, Scenery scenery, Ledger ledger) {
    this.world = world;
    this.scenery = scenery;
    this.ledger = ledger;
  }

  /** From now on the engine asks. */
  void beAsked() {
    asked = true;
  }

  boolean isAsked() {
    return asked;
  }

  Verdict suppression(OrganisationId organisation, SupporterId about, PhoneNumber number) {
    answerOrBeSilent();
    Verdict verdict = verdict(about, number);
    boolean forbidden = verdict != Verdict.FREE;
    add(new Answer(about, Optional.of(number), forbidden, Optional.empty(), world.agenda.now()));
    return verdict;
  }

  private Verdict verdict(SupporterId about, PhoneNumber number) {
    if (people.contains(about)) {
      return Verdict.PERSON_FORBIDDEN;
    }
    return numbers.contains(number) ? Verdict.NUMBER_FORBIDDEN : Verdict.FREE;
  }

  Optional<Instant> latestContact(OrganisationId organisation, SupporterId about) {
    answerOrBeSilent();
    Optional<Instant> latest = Optional.ofNullable(met.get(about));
    add(new Answer(about, Optional.empty(), false, latest, world.agenda.now()));
    return latest;
  }

  private void answerOrBeSilent() {
    world.meanwhile();
    if (world.strikes(world.mishaps().register())) {
      silentAt = world.agenda.now();
      world.story.tell(silentAt, () -> "a register is silent");
      throw new Away("a register is silent");
    }
  }

  private void add(Answer answer) {
    answers.removeIf(one -> !isRecent(one.at()));
    answers.add(answer);
    world.story.tell(answer.at(), answer::toString);
  }

  private boolean isRecent(Instant at) {
    return !at.isBefore(world.agenda.now().minus(RIGHT_BEFORE));
  }

  /** Whether one of them gave no answer a moment ago. */
  boolean wasSilent() {
    return isRecent(silentAt);
  }

  /** What was said of somebody may have been taken back by hand. */
  void take(Fact fact) {
    boolean undone =
        fact instanceof OrganisationFact.PersonReleased
            || fact instanceof OrganisationFact.NumberReleased
            || fact instanceof OrganisationFact.ImportedContactAmended
            || fact instanceof CallFact.ContactAmended;
    undoneAt = undone ? world.agenda.now() : undoneAt;
  }

  /** A dial is sent: both registers were asked right before, and neither forbade it. */
  void sent(DialSupporter dial, SupporterId to) {
    boolean free =
        answers.stream()
            .filter(one -> isAbout(one, to) && one.number().equals(Optional.of(dial.to())))
            .anyMatch(one -> !one.forbidden() || isUndone(one));
    boolean longAgo =
        answers.stream()
            .filter(one -> isAbout(one, to) && one.number().isEmpty())
            .anyMatch(one -> isCounted(one) || isUndone(one));
    if (asked && !(free && longAgo)) {
      world.violated("DIAL-4", "the registers said, and " + to + " is dialled: " + answers);
    }
  }

  private boolean isAbout(Answer answer, SupporterId whom) {
    return answer.about().equals(whom) && isRecent(answer.at());
  }

  private boolean isUndone(Answer answer) {
    return !undoneAt.isBefore(answer.at());
  }

  /** What they were told of is there, and the ledger knows how long one waits after it. */
  private boolean isCounted(Answer answer) {
    Optional<Instant> latest = ledger.encounters.latest(answer.about());
    return answer
        .met()
        .map(at -> latest.filter(known -> !known.isBefore(at)).isPresent())
        .orElse(true);
  }

  /** Others keep their registers, and nobody tells the engine. */
  void goOn() {
    if (!world.over()) {
      change();
      Instant next = world.agenda.now().plus(world.chance.seconds(600, 14_000));
      world.agenda.at(next, "register", this::goOn);
    }
  }

  private void change() {
    SupporterId somebody = scenery.anybody();
    switch (world.chance.below(6)) {
      case 0 -> people.add(somebody);
      case 1 -> numbers.add(PhoneNumber.of(scenery.number()));
      case 2 -> people.clear();
      case 3 -> numbers.clear();
      default -> met.put(somebody, earlier());
    }
  }

  /** Not so late that a clock which is behind would not know of it. */
  private Instant earlier() {
    return world.agenda.now().minus(world.chance.seconds(1_200, 30_000));
  }
}
