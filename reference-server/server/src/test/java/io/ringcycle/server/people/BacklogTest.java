package io.ringcycle.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringcycle.model.SupporterId;
import io.ringcycle.server.people.Backlog.Whom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BacklogTest {
  private static final SupporterId ANN = new SupporterId("ann");
  private static final SupporterId BEA = new SupporterId("bea");

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<String> looked = new ArrayList<>();
  private final List<Whom> seen = new ArrayList<>();
  private final Backlog backlog = new Backlog(waiting::add, this::look);

  private void look(String organisation, Whom whom) {
    looked.add(organisation);
    seen.add(whom);
  }

  private void run() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void whoeverNotesSomethingDoesNotWaitForIt() {
    backlog.note("acme", Whom.of(ANN));
    assertThat(looked).isEmpty();

    run();
    assertThat(seen).containsExactly(Whom.of(ANN));
  }

  @Test
  void whoeverIsNotedSeveralTimesIsLookedAtOnce() {
    backlog.note("acme", Whom.of(ANN));
    backlog.note("acme", Whom.of(BEA));
    backlog.note("acme", Whom.of(ANN));

    run();
    assertThat(seen).containsExactly(new Whom(Set.of(ANN, BEA), false));
  }

  @Test
  void everybodyIsEverybodyWhoeverIsNamedBesides() {
    backlog.note("acme", Whom.of(ANN));
    backlog.note("acme", Whom.EVERYBODY);
    backlog.note("acme", Whom.of(BEA));

    run();
    assertThat(seen).containsExactly(Whom.EVERYBODY);
  }

  @Test
  void oneThreadAtATimeIsAtAnOrganisationAndOthersDoNotWaitForIt() {
    backlog.note("acme", Whom.of(ANN));
    backlog.note("acme", Whom.of(BEA));
    backlog.note("beta", Whom.of(ANN));

    assertThat(waiting).hasSize(2);
    run();
    assertThat(looked).containsExactly("acme", "beta");
  }

  @Test
  void whoeverIsNotedWhileTheyAreLookedAtIsLookedAtOnceMore() {
    List<Whom> later = new ArrayList<>(List.of(Whom.of(ANN)));
    Backlog busy = busy(later);
    busy.note("acme", Whom.of(ANN));

    run();
    assertThat(seen).containsExactly(Whom.of(ANN), Whom.of(ANN));
  }

  /** Somebody notes more while it is at work, and finds that somebody is at it. */
  private Backlog busy(List<Whom> later) {
    List<Backlog> itself = new ArrayList<>();
    itself.add(
        new Backlog(
            waiting::add,
            (organisation, whom) -> {
              look(organisation, whom);
              List<Whom> more = List.copyOf(later);
              later.clear();
              more.forEach(one -> itself.get(0).note(organisation, one));
              assertThat(waiting).isEmpty();
            }));
    return itself.get(0);
  }

  @Test
  void aFailureDoesNotEndTheWork() {
    Backlog failing =
        new Backlog(
            waiting::add,
            (organisation, whom) -> {
              look(organisation, whom);
              throw new IllegalStateException("as it happens");
            });
    failing.note("acme", Whom.of(ANN));
    run();
    failing.note("acme", Whom.of(BEA));
    run();

    assertThat(seen).containsExactly(Whom.of(ANN), Whom.of(BEA));
  }

  @Test
  void whereNoThreadIsLeftNothingFailsAndALaterNoteIsTakenUp() {
    List<Boolean> ending = new ArrayList<>(List.of(true));
    Backlog stopping =
        new Backlog(
            task -> {
              if (!ending.isEmpty()) {
                throw new RejectedExecutionException("no thread is left");
              }
              waiting.add(task);
            },
            this::look);
    stopping.note("acme", Whom.of(ANN));
    ending.clear();
    stopping.note("acme", Whom.of(BEA));

    run();
    assertThat(seen).containsExactly(Whom.of(BEA));
  }
}
