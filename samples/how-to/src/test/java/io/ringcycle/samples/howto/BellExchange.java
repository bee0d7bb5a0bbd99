package io.ringcycle.samples.howto;

import io.ringcycle.model.LegId;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.tck.TelephoneUnderTest;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provider's side in tests: a small exchange whose time is moved and whose people are told. */
final class BellExchange implements Bell, TelephoneUnderTest {
  private static final String ORGANISATION = "acme/";

  private final BellTelephone telephone = new BellTelephone(this);
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final List<String> placed = new ArrayList<>();
  private Instant now = Instant.parse("2027-03-01T18:00:00Z");
  private boolean answerLost;

  private static final class Call {
    final Instant ringsUntil;
    final Duration lastAtMost;
    Optional<Instant> endsBy = Optional.empty();
    Optional<String> question = Optional.empty();

    Call(Instant ringsUntil, Duration lastAtMost) {
      this.ringsUntil = ringsUntil;
      this.lastAtMost = lastAtMost;
    }
  }

  @Override
  public void place(String name, String number, Duration ringAtMost, Duration lastAtMost) {
    placed.add(name);
    calls.put(name, new Call(now.plus(ringAtMost), lastAtMost));
    post(name, "ringing", "");
    reply();
  }

  @Override
  public void prompt(String name, String question) {
    find(name).ifPresent(call -> call.question = Optional.of(question));
    reply();
  }

  @Override
  public void end(String name) {
    end(name, "hung-up");
    reply();
  }

  /** What was asked for is done by now; whether its answer arrives is another matter. */
  private void reply() {
    boolean lost = answerLost;
    answerLost = false;
    if (lost) {
      throw new UncheckedIOException(new SocketTimeoutException("no answer in time"));
    }
  }

  private void end(String name, String cause) {
    if (Optional.ofNullable(calls.remove(name)).isPresent()) {
      post(name, "ended", cause);
    }
  }

  private Optional<Call> find(String name) {
    return Optional.ofNullable(calls.get(name));
  }

  private void post(String name, String what, String detail) {
    telephone.posted(new Post(name, what, detail, now.getEpochSecond()));
  }

  @Override
  public Telephony telephony() {
    return telephone;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void pass(Duration time) {
    now = now.plus(time);
    List<String> names = new ArrayList<>(calls.keySet());
    names.forEach(name -> find(name).ifPresent(call -> limit(name, call)));
  }

  private void limit(String name, Call call) {
    if (call.endsBy.isPresent() && !now.isBefore(call.endsBy.get())) {
      end(name, "too-long");
    } else if (call.endsBy.isEmpty() && !now.isBefore(call.ringsUntil)) {
      end(name, "no-answer");
    }
  }

  @Override
  public void answer(LegId leg) {
    String name = ORGANISATION + leg.value();
    find(name)
        .ifPresent(
            call -> {
              call.endsBy = Optional.of(now.plus(call.lastAtMost));
              post(name, "answered", "");
            });
  }

  @Override
  public void decline(LegId leg) {
    end(ORGANISATION + leg.value(), "rejected");
  }

  @Override
  public void hangUp(LegId leg) {
    end(ORGANISATION + leg.value(), "hung-up");
  }

  @Override
  public void press(LegId leg) {
    String name = ORGANISATION + leg.value();
    find(name).flatMap(call -> call.question).ifPresent(ask -> post(name, "key", ask));
  }

  @Override
  public void loseTheNextAnswer() {
    answerLost = true;
  }

  @Override
  public int placed(LegId leg) {
    return Collections.frequency(placed, ORGANISATION + leg.value());
  }
}
