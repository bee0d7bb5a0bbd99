package io.ringcycle.server.api.shown;

import io.ringcycle.model.Eligible;
import io.ringcycle.model.Hold;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Status;
import io.ringcycle.model.Supporter;
import io.ringcycle.view.SupporterView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A supporter in a session. */
public record ShownSupporter(
    String id,
    String name,
    Optional<String> number,
    List<String> tags,
    Map<String, String> details,
    long place,
    Status status,
    List<Why> because,
    Back back,
    boolean prioritised,
    Optional<Instant> lastContact) {

  /** A rule that keeps somebody out. */
  public record Why(String rule, Status status, Back until) {
    static Why of(Hold hold) {
      return new Why(hold.rule(), hold.status(), Back.of(hold.until()));
    }
  }

  /** When somebody is in the queue again. */
  public record Back(When when, Optional<Instant> at) {
    /** What it takes. */
    public enum When {
      /** They are. */
      NOW,
      /** By the clock. */
      AT,
      /** When a cycle is started then or later. */
      NEW_CYCLE,
      /** By neither. */
      NEVER
    }

    static Back of(Eligible eligible) {
      return new Back(when(eligible), eligible.instant());
    }

    private static When when(Eligible eligible) {
      if (eligible instanceof Eligible.Now) {
        return When.NOW;
      } else if (eligible instanceof Eligible.At) {
        return When.AT;
      }
      return eligible instanceof Eligible.NewCycle ? When.NEW_CYCLE : When.NEVER;
    }
  }

  /** As the engine shows them. */
  public static ShownSupporter of(SupporterView view) {
    return of(view, PhoneNumber::e164);
  }

  /** The same among others, for those who need not see everybody's number. */
  public static ShownSupporter masked(SupporterView view) {
    return of(view, PhoneNumber::masked);
  }

  private static ShownSupporter of(SupporterView view, Function<PhoneNumber, String> number) {
    Supporter supporter = view.supporter();
    return new ShownSupporter(
        supporter.id().value(),
        supporter.name(),
        supporter.number().map(number),
        List.copyOf(supporter.tags()),
        supporter.details(),
        view.place(),
        view.status(),
        view.explanation().holds().stream().map(Why::of).toList(),
        Back.of(view.explanation().eligible()),
        view.prioritised(),
        view.lastContact());
  }
}
