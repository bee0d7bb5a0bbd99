package io.ringcycle.memory;

import io.ringcycle.model.Exclusions;
import io.ringcycle.model.Exclusions.Completion;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When the exclusions of a list let each member be called, to the second, never too late. Wound up
 * block by block, each when somebody first looks into it, by one of however many look at once.
 */
final class Clockwork {
  /** There is nobody from there on. */
  static final int NOBODY = Integer.MAX_VALUE;

  private static final Openings EMPTY = new Openings(Pages.PLACES);

  private final Exclusions exclusions;
  private final Places places;
  private final Map<Integer, Openings> blocks = new ConcurrentHashMap<>();
  private final Horizon horizon = new Horizon();

  Clockwork(Exclusions exclusions, Places places) {
    this.exclusions = exclusions;
    this.places = places;
    places.open().pages().forEach(block -> horizon.set(block, Horizon.UNKNOWN));
  }

  /** One that goes by others; where these cannot let anybody be called yet, nobody looks again. */
  Clockwork goingBy(Exclusions others) {
    Clockwork next = new Clockwork(others, places);
    if (exclusions.completion() == Completion.PER_SESSION
        || others.completion() == Completion.WHOLE_LIST) {
      long sooner = sooner(others);
      places
          .open()
          .pages()
          .forEach(block -> next.opensNoSooner(block, horizon.opens(block), sooner));
    }
    return next;
  }

  /** By how many seconds at most others let anybody be called sooner. */
  private long sooner(Exclusions others) {
    Duration contacts = exclusions.betweenContacts().minus(others.betweenContacts());
    Duration attempts = exclusions.betweenAttempts().minus(others.betweenAttempts());
    return Math.max(0, Math.max(contacts.toSeconds(), attempts.toSeconds()) + 1);
  }

  private void opensNoSooner(int block, long before, long sooner) {
    boolean sometime = before != Openings.NEVER && before != Horizon.UNKNOWN;
    horizon.set(block, sometime ? before - sooner : before);
  }

  /** Those by which it goes. */
  Exclusions exclusions() {
    return exclusions;
  }

  /** Something else is true of whoever stands or stood there. */
  void changed(int place) {
    int block = Pages.page(place);
    Openings wound = blocks.get(block);
    if (wound == null) {
      horizon.set(block, places.open().any(block) ? Horizon.UNKNOWN : Openings.NEVER);
    } else {
      wound.set(Pages.on(place), opens(place));
      horizon.set(block, wound.earliest());
    }
  }

  /** The first place from there on whose time has come; {@link #NOBODY} if there is none. */
  int next(int from, Instant now) {
    long second = now.getEpochSecond();
    int found = within(from, second);
    int block = Pages.page(from);
    while (found == NOBODY && block != NOBODY) {
      block = horizon.next(block + 1, second);
      found = block == NOBODY ? NOBODY : within(block * Pages.PLACES, second);
    }
    return found;
  }

  private int within(int from, long second) {
    int found = block(Pages.page(from), second).next(Pages.on(from), second);
    return found == Pages.PLACES ? NOBODY : Pages.startOf(from) + found;
  }

  /** When the first of those places opens whose time has not come; all stand in one block. */
  long nextOpening(int from, int end, Instant now) {
    int on = Pages.on(from);
    return wind(Pages.page(from)).earliestAfter(on, on + end - from, now.getEpochSecond());
  }

  /** How many blocks somebody has looked into. */
  int wound() {
    return blocks.size();
  }

  private Openings block(int block, long second) {
    Openings wound = blocks.get(block);
    if (wound == null) {
      return horizon.opens(block) > second ? EMPTY : wind(block);
    }
    return wound;
  }

  private Openings wind(int block) {
    Openings wound = blocks.computeIfAbsent(block, this::wound);
    horizon.set(block, wound.earliest());
    return wound;
  }

  private Openings wound(int block) {
    return new Openings(Pages.PLACES, on -> opens(block * Pages.PLACES + on));
  }

  private long opens(int place) {
    boolean completed =
        exclusions.completion() == Completion.WHOLE_LIST && places.contactedHere(place);
    if (!places.open().get(place) || completed) {
      return Openings.NEVER;
    }
    Latest latest = places.latest(place);
    return Math.max(
        second(latest.contactedAt(), exclusions.betweenContacts()),
        second(latest.attemptedAt(), exclusions.betweenAttempts()));
  }

  private static long second(Optional<Instant> last, Duration pause) {
    return last.map(at -> at.plus(pause).getEpochSecond()).orElse(Long.MIN_VALUE);
  }
}
