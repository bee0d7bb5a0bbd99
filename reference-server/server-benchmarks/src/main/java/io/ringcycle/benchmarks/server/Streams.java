package io.ringcycle.benchmarks.server;

import java.util.List;
import org.HdrHistogram.Histogram;

/** How soon all pages that listen to a session hear of what happens in it, one thing a second. */
final class Streams {
  private static final int PRACTICE = 20;
  private static final int PAUSE = 1_000;
  private static final int LONGEST = 10;
  private static final int DIGITS = 3;

  private final Histogram times = new Histogram(DIGITS);
  private final int number;
  private final Samples samples;
  private int missed;

  private Streams(int number, Samples samples) {
    this.number = number;
    this.samples = samples;
  }

  /**
   * What came of it.
   *
   * @param missed how often a page has not heard of an event within ten seconds
   * @param over streams that ended meanwhile
   * @param memory of the server at the end
   */
  record Result(int streams, int events, Histogram times, int missed, int over, long memory) {}

  static Result measured(Place place, Options options, int number, Samples samples)
      throws Exception {
    try (Node node = place.ringcycle(Place.LASTING, "streams-" + number)) {
      Api api = Api.takenOver(node.url());
      api.ask("PUT", "/groups/all", "{\"name\": \"All\"}").well();
      OverHttp caller = OverHttp.made(api, 1, PRACTICE + options.events());
      Streams streams = new Streams(number, samples);
      try (Audience audience = new Audience(api, caller.session())) {
        audience.join(number);
        streams.run(caller, audience, options.events());
        return new Result(
            number,
            options.events(),
            streams.times,
            streams.missed,
            audience.over(),
            node.memory().orElse(0));
      }
    }
  }

  private void run(OverHttp caller, Audience audience, int events) throws InterruptedException {
    for (int event = -PRACTICE; event < events; event++) {
      String who = People.id(1, event + PRACTICE);
      Heard heard = new Heard(number, "\"" + who + "\"");
      audience.listenFor(heard);
      caller.skip(who);
      int missing = heard.missingAfter(LONGEST);
      if (event >= 0) {
        keep(event, heard.times(), missing);
      }
      Thread.sleep(PAUSE);
    }
  }

  private void keep(int event, List<Long> heard, int missing) {
    missed += missing;
    for (long time : heard) {
      times.recordValue(time);
      samples.add("heard by one of " + number, event, time);
    }
  }
}
