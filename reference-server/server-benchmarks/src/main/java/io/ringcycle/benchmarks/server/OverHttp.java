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
  private final String line;
  private final String session;

  private OverHttp(Api api, String session) {
    this.api = api;
    this.session = "/sessions/" + session;
    this.line = this.session + "/line";
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

  @Override
  public void begin() {
    api.ask("POST", line + "/start", "").well();
    until(state -> state != LineState.CALLING_YOU && state != LineState.PRESS_ANY_KEY);
  }

  @Override
  public OptionalLong turn() {
    LineState state = state();
    if (state == LineState.OFF) {
      begin();
      return OptionalLong.empty();
    } else if (CALLS.contains(state)) {
      api.ask("POST", line + "/end-call", "");
      until(later -> !CALLS.contains(later));
    }
    api.ask("POST", session + "/contacts", "{\"result\": \"not_contacted\"}");
    long from = System.nanoTime();
    boolean claimed = api.ask("POST", line + "/next", "").isWell();
    long time = System.nanoTime() - from;
    return claimed ? OptionalLong.of(time) : OptionalLong.empty();
  }

  private LineState state() {
    return LineState.valueOf(api.ask("GET", line, "").well().json().getString("state"));
  }

  private void until(Predicate<LineState> wanted) {
    Patience.until(() -> wanted.test(state()));
  }
}
