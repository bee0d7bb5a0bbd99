package io.ringcycle.samples.howto;

import io.ringcycle.model.LegId;
import io.ringcycle.model.PhoneNumber;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import io.ringcycle.tck.TelephoneUnderTest;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The provider's side in tests: a small exchange whose time is moved and whose people are told. */
final class BellExchange implements Bell, TelephoneUnderTest {
  private static final Map<Refusal, String> CODES =
      Map.of(
          Refusal.CAPACITY, "lines-taken",
          Refusal.FUNDS, "no-credit",
          Refusal.AUTHENTICATION, "wrong-key",
          Refusal.INVALID, "bad-request");

  private final BellTelephone telephone = new BellTelephone(this);
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private Instant now = Instant.parse("2027-03-01T18:00:00Z");
  private Optional<String> refusal = Optional.empty();
  private boolean answerLost;

  private record Placed(String name, String number, Optional<String> joinedTo) {
    boolean is(LegId leg) {
      return name.endsWith("/" + leg.value());
    }
  }

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
  public void place(
      String name,
      String number,
      Optional<String> joinedTo,
      Duration ringAtMost,
      Duration lastAtMost) {
    placed.add(new Placed(name, number, joinedTo));
    refuse();
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

  private void refuse() {
    Optional<String> code = refusal;
    refusal = Optional.empty();
    if (code.isPresent()) {
      throw new Refused(code.get());
    }
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
    String name = name(leg);
    find(name)
        .ifPresent(
            call -> {
              call.endsBy = Optional.of(now.plus(call.lastAtMost));
              post(name, "answered", "");
            });
  }

  @Override
  public void decline(LegId leg) {
    end(name(leg), "rejected");
  }

  @Override
  public void hangUp(LegId leg) {
    end(name(leg), "hung-up");
  }

  @Override
  public void press(LegId leg) {
    String name = name(leg);
    find(name).flatMap(call -> call.question).ifPresent(ask -> post(name, "key", ask));
  }

  @Override
  public void loseTheNextAnswer() {
    answerLost = true;
  }

  @Override
  public void refuseTheNextRequest(Refusal reason) {
    refusal = Optional.ofNullable(CODES.get(reason));
  }

  @Override
  public List<PhoneNumber> placed(LegId leg) {
    return all(leg).map(Placed::number).map(PhoneNumber::of).toList();
  }

  @Override
  public Optional<LegId> joinedTo(LegId leg) {
    return all(leg)
        .flatMap(call -> call.joinedTo().stream())
        .map(name -> new LegId(name.substring(name.indexOf('/') + 1)))
        .findFirst();
  }

  private Stream<Placed> all(LegId leg) {
    return placed.stream().filter(call -> call.is(leg));
  }

  private String name(LegId leg) {
    return all(leg).map(Placed::name).findFirst().orElse("nobody");
  }
}
