package io.ringcycle.testkit;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.Ringcycle;
import io.ringcycle.RingcycleBuilder;
import io.ringcycle.memory.MemoryStorage;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.model.Role;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.simulated.Script;
import io.ringcycle.simulated.SeededIds;
import io.ringcycle.simulated.SimulatedPhone;
import io.ringcycle.simulated.VirtualClock;
import io.ringcycle.spi.Permissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The scene before anything happens: a caller, a list, people and how they take their calls. Where
 * nothing is said, it is a Monday evening, Ada calls, there are no cooldowns, and whoever is called
 * answers and talks for a minute and a half.
 *
 * <p>Used by one thread.
 */
public final class Given {
  private static final CallListId LIST = new CallListId("list");
  private static final GroupId GROUP = new GroupId("group");

  private final Map<SupporterId, Supporter> people = new LinkedHashMap<>();
  private final List<Consumer<SimulatedPhone>> scripts = new ArrayList<>();
  private Instant now = Instant.parse("2027-03-01T18:00:00Z");
  private Caller caller = Caller.of("acme", "ada", "Ada", "+447700900001");
  private Exclusions exclusions = Exclusions.NONE;
  private UnaryOperator<RingcycleBuilder> engine =
      builder -> builder.permissions(Permissions.everyoneIs(Role.ADMIN));

  private Given() {}

  /** An empty scene. */
  public static Given given() {
    return new Given();
  }

  /** What time it is. */
  public Given at(Instant instant) {
    now = instant;
    return this;
  }

  /** Who calls; they own the session. */
  public Given caller(Caller other) {
    caller = other;
    return this;
  }

  /** Whom the list keeps out for a time; nobody where nothing is said. */
  public Given exclusions(Exclusions others) {
    exclusions = others;
    return this;
  }

  /** Other parts or settings of the engine, such as your own store or register. */
  public Given engine(UnaryOperator<RingcycleBuilder> parts) {
    UnaryOperator<RingcycleBuilder> before = engine;
    engine = builder -> parts.apply(before.apply(builder));
    return this;
  }

  /** People on the list, in this order, each with a number of their own. */
  public Given supporters(String... names) {
    for (String name : names) {
      supporter(Supporter.of(name, name, "+4477009" + (10_000 + people.size())));
    }
    return this;
  }

  /** Somebody on the list, behind those before. */
  public Given supporter(Supporter supporter) {
    people.put(supporter.id(), supporter);
    return this;
  }

  /**
   * How somebody takes their calls: the first script the first call, the last one all that follow.
   * They may be put on the list before or after; {@link #when} throws {@link
   * IllegalArgumentException} if they never are, or have no number.
   */
  public Given takesCalls(String name, Script... how) {
    List<Script> theirs = List.of(how);
    scripts.add(phone -> phone.person(number(name), theirs.toArray(Script[]::new)));
    return this;
  }

  private PhoneNumber number(String name) {
    Supporter supporter =
        Optional.ofNullable(people.get(new SupporterId(name)))
            .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
    return supporter
        .number()
        .orElseThrow(() -> new IllegalArgumentException(name + " has no number to be called on"));
  }

  private String unknown(String name) {
    List<String> known = people.keySet().stream().map(SupporterId::value).toList();
    return "takesCalls(\"" + name + "\", ...): nobody of that id; on the list are " + known;
  }

  /** How the caller takes the calls of the engine. */
  public Given callerTakesCalls(Script how) {
    scripts.add(phone -> phone.everyCaller(how));
    return this;
  }

  /** The scene is set. */
  public When when() {
    VirtualClock clock = VirtualClock.at(now);
    SimulatedPhone phone = SimulatedPhone.on(clock);
    scripts.forEach(script -> script.accept(phone));
    RingcycleBuilder parts =
        Ringcycle.builder()
            .storage(new MemoryStorage())
            .clock(clock)
            .telephony(phone)
            .ids(SeededIds.of(1));
    Desk desk = engine.apply(parts).build().as(caller);
    desk.lists().create(LIST, GROUP, "List", exclusions);
    desk.lists().add(LIST, people.values());
    CallingSession session = desk.open(LIST);
    return new When(new Stage(clock, phone, desk, session));
  }
}
