package io.ringcycle.samples.howto;

import io.ringcycle.model.AskId;
import io.ringcycle.model.LegId;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.telephony.EndCause;
import io.ringcycle.spi.telephony.EndCause.Category;
import io.ringcycle.spi.telephony.Telephony;
import io.ringcycle.spi.telephony.TelephonyCommand;
import io.ringcycle.spi.telephony.TelephonyCommand.Ask;
import io.ringcycle.spi.telephony.TelephonyCommand.DialSupporter;
import io.ringcycle.spi.telephony.TelephonyCommand.HangUp;
import io.ringcycle.spi.telephony.TelephonyCommand.RingCaller;
import io.ringcycle.spi.telephony.TelephonyEvent;
import io.ringcycle.spi.telephony.TelephonyEvent.Refusal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Commands become requests, posts become events. Safe for use by several threads. */
final class BellTelephone implements Telephony {
  private static final Map<String, Category> CAUSES =
      Map.of(
          "hung-up", Category.NORMAL,
          "busy", Category.BUSY,
          "rejected", Category.DECLINED,
          "no-answer", Category.NO_ANSWER,
          "too-long", Category.TIME_LIMIT);
  private static final Map<String, Refusal> REFUSALS =
      Map.of(
          "lines-taken", Refusal.CAPACITY,
          "no-credit", Refusal.FUNDS,
          "wrong-key", Refusal.AUTHENTICATION);

  private final Bell bell;
  private final AtomicReference<Consumer<TelephonyEvent>> engine =
      new AtomicReference<>(event -> {});

  BellTelephone(Bell bell) {
    this.bell = bell;
  }

  @Override
  public void reportTo(Consumer<TelephonyEvent> other) {
    engine.set(other);
  }

  /** One request for each command and never a second one: a repeated dial rings twice. */
  @Override
  public void send(TelephonyCommand command) {
    String name = name(command, command.leg());
    if (command instanceof RingCaller ring) {
      place(
          ring,
          () ->
              bell.place(
                  name, ring.to().e164(), Optional.empty(), ring.ringAtMost(), ring.lastAtMost()));
    } else if (command instanceof DialSupporter dial) {
      Optional<String> caller = Optional.of(name(dial, dial.anchor()));
      place(
          dial,
          () -> bell.place(name, dial.to().e164(), caller, dial.ringAtMost(), dial.lastAtMost()));
    } else if (command instanceof Ask ask) {
      bell.prompt(name, ask.ask().value());
    } else if (command instanceof HangUp) {
      bell.end(name);
    }
  }

  /** An answer that says no is certain, and only then is a refusal told. */
  private void place(TelephonyCommand command, Runnable request) {
    try {
      request.run();
    } catch (Bell.Refused refused) {
      Refusal reason = REFUSALS.getOrDefault(refused.getMessage(), Refusal.INVALID);
      tell(new TelephonyEvent.Refused(command.organisation(), command.leg(), reason));
    }
  }

  private static String name(TelephonyCommand command, LegId leg) {
    return encode(command.organisation().value()) + "/" + encode(leg.value());
  }

  /** An id may hold a stroke, so that one that divides two of them must be told apart. */
  private static String encode(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private static String decode(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  /** Called by whatever receives the posts, once it has verified who sent them. */
  void posted(Bell.Post post) {
    String[] names = post.name().split("/", 2);
    OrganisationId organisation = new OrganisationId(decode(names[0]));
    LegId leg = new LegId(decode(names[1]));
    Instant at = Instant.ofEpochSecond(post.second());
    switch (post.what()) {
      case "ringing" -> tell(new TelephonyEvent.Ringing(organisation, leg));
      case "answered" -> tell(new TelephonyEvent.Answered(organisation, leg, at));
      case "key" ->
          tell(new TelephonyEvent.KeyPressed(organisation, leg, new AskId(post.detail())));
      case "ended" -> tell(new TelephonyEvent.Ended(organisation, leg, cause(post), at));
      default -> {} // a provider has more to say than the engine wants to know
    }
  }

  /** What the provider said is kept as evidence, whatever we make of it. */
  private static EndCause cause(Bell.Post post) {
    return new EndCause(CAUSES.getOrDefault(post.detail(), Category.UNKNOWN), post.detail());
  }

  private void tell(TelephonyEvent event) {
    engine.get().accept(event);
  }
}
