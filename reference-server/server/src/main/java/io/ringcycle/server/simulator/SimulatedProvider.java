package io.ringcycle.server.simulator;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.server.operations.Node;
import io.ringcycle.server.phone.Lanes;
import io.ringcycle.server.phone.PhoneProvider;
import io.ringcycle.simulated.Leg;
import io.ringcycle.simulated.LiveLeg;
import io.ringcycle.simulated.Turn;
import io.ringcycle.spi.Timer;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** Chosen by {@code ringcycle.telephony=simulated}; nobody is really called. */
@ApplicationScoped
public class SimulatedProvider implements PhoneProvider {
  private static final int LANES = 6;

  @Inject private Switchboard switchboard;
  @Inject private People people;
  @Inject private Timer timer;
  @Inject private Node node;
  @Resource private ManagedThreadFactory threads;

  private Optional<SharedPhone> phone = Optional.empty();
  private Optional<Lanes> lanes = Optional.empty();
  private Optional<ScheduledExecutorService> rounds = Optional.empty();

  @Override
  public String name() {
    return "simulated";
  }

  @Override
  public Telephony open() {
    people.checkSettings();
    Lanes work = new Lanes(LANES, threads);
    SharedPhone shared = new SharedPhone(switchboard, timer, work, this::isLeft);
    phone = Optional.of(shared);
    lanes = Optional.of(work);
    return shared;
  }

  @Override
  public void begin() {
    ScheduledExecutorService again = Executors.newSingleThreadScheduledExecutor(threads);
    phone.ifPresent(
        shared -> {
          var unused = again.scheduleWithFixedDelay(shared::lookAround, 1, 1, TimeUnit.SECONDS);
          var unusedToo = again.scheduleWithFixedDelay(shared::forget, 1, 1, TimeUnit.HOURS);
        });
    rounds = Optional.of(again);
  }

  /** A key would have the next supporter dialled, and a node that stops begins no call. */
  private boolean isLeft(TelephonyEvent event) {
    return event instanceof TelephonyEvent.KeyPressed && node.isDraining();
  }

  /** What others have kept is told by them, or by this node when it is back. */
  @PreDestroy
  void close() {
    rounds.ifPresent(ScheduledExecutorService::shutdownNow);
    lanes.ifPresent(Lanes::close);
  }

  /** The legs of an organisation that ring or are answered, the earliest first, behind one. */
  public List<LiveLeg> legs(String organisation, String behind, int most) {
    return switchboard.legs(new OrganisationId(organisation), behind, most);
  }

  /** Takes a ringing call by hand. Whether there was one. */
  public boolean answer(String organisation, String leg) {
    return byHand(organisation, leg, Leg::answer);
  }

  /** Rejects a ringing call by hand. Whether there was one. */
  public boolean decline(String organisation, String leg) {
    return byHand(organisation, leg, Leg::decline);
  }

  /** Presses a key by hand. Whether a question was waiting. */
  public boolean pressKey(String organisation, String leg) {
    return byHand(organisation, leg, (one, now) -> one.press());
  }

  /** Hangs up an answered call at its far end, by hand. Whether there was one. */
  public boolean hangUp(String organisation, String leg) {
    return byHand(organisation, leg, Leg::hangUp);
  }

  private boolean byHand(
      String organisation, String leg, BiFunction<Leg, Instant, Optional<Turn>> move) {
    return phone.filter(one -> one.move(LegKey.of(organisation, leg), move)).isPresent();
  }
}
