package io.ringcycle.benchmarks.server;

import io.ringcycle.view.LineState;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/** A caller by HTTP. */
final class OverHttp implements Loop {
  private static final Set<LineState> CALLS =
      EnumSet.of(LineState.DIALLING, LineState.RINGING, LineState.CONNECTED);

  private static final int OF_THE_LIST = 100;

  private final Api api;
  private final String session;

  private OverHttp(Api api, String session) {
    this.api = api;
    this.session = session;
  }

  /** Makes the caller, who is the only one of their name, and a list of so many people. */
  static OverHttp made(Api admin, int number, int people) {
    String name = "c" + number;
    admin.ask("PUT", "/users/" + name, user(number)).well();
    admin.ask("PUT", "/groups/all/leaders/" + name, "{\"role\": \"captain\"}").well();
    Api api = admin.as(name);
    api.ask(
            "POST",
            "/lists",
            "{\"id\": \"%1$s\", \"group\": \"all\", \"name\": \"%1$s\"}".formatted(name))
        .well();
    People.of(number, people, OF_THE_LIST)
        .forEach(part -> api.ask("POST", "/lists/" + name + "/members", part).well());
    String session =
        api.ask("POST", "/lists/" + name + "/session", "").well().json().getString("id");
    return new OverHttp(api, session);
  }

  private static String user(int number) {
    return "{\"firstName\": \"Caller\", \"mobile\": \"%s\"}".formatted(People.caller(number));
  }

  String session() {
    return session;
  }

  @Override
  public void begin() {
    start();
    awaitBegun();
  }

  /** Until they are on the line, and somebody is called. */
  void awaitBegun() {
    until(state -> state != LineState.CALLING_YOU && state != LineState.PRESS_ANY_KEY);
  }

  /** Has the caller rung, and does not wait until they are on the line. */
  void start() {
    api.ask("POST", line() + "/start", "").well();
  }

  /** The caller goes home. */
  void hangUp() {
    boolean unused = api.ask("POST", line() + "/hang-up", "").done();
  }

  /** Somebody is not called for an hour. */
  void skip(String supporter) {
    String skip = "{\"supporter\": \"%s\", \"type\": \"quick\", \"minutes\": 60}";
    api.ask("POST", path() + "/skips", skip.formatted(supporter)).well();
  }

  private String path() {
    return "/sessions/" + session;
  }

  private String line() {
    return path() + "/line";
  }

  @Override
  public OptionalLong turn() {
    if (CALLS.contains(state())) {
      endCall();
      until(later -> !CALLS.contains(later));
    }
    return goOn();
  }

  /** Whatever call there is. */
  void endCall() {
    boolean unused = api.ask("POST", line() + "/end-call", "").done();
  }

  /**
   * The call that is over is logged, and the next supporter claimed, as {@link #turn} tells it;
   * whoever is not on the line is rung.
   */
  OptionalLong goOn() {
    logged();
    long from = System.nanoTime();
    Api.Answer answer = api.ask("POST", line() + "/next", "");
    long time = System.nanoTime() - from;
    if (answer.done()) {
      return OptionalLong.of(time);
    }
    if (answer.body().contains("not-on-the-line")) {
      boolean unused = api.ask("POST", line() + "/start", "").done(); // unless they are being rung
    }
    return OptionalLong.empty();
  }

  private void logged() {
    String contact = "{\"result\": \"not_contacted\"}";
    boolean unused = api.ask("POST", path() + "/contacts", contact).done();
  }

  private LineState state() {
    return LineState.valueOf(api.ask("GET", line(), "").well().json().getString("state"));
  }

  private void until(Predicate<LineState> wanted) {
    Patience.until(() -> wanted.test(state()));
  }
}
