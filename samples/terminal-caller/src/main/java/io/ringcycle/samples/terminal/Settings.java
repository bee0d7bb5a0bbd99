package io.ringcycle.samples.terminal;

import io.ringcycle.CallingSession;
import io.ringcycle.Desk;
import io.ringcycle.model.Exclusions;
import io.ringcycle.view.ListView;
import java.util.Optional;
import java.util.stream.Stream;

/** What the command line says of a session that is there already: what is not given stays. */
record Settings(Desk desk, Options options) {

  /** Changes the list, and tells what is changed. */
  Stream<News> of(ListView list) {
    return Stream.concat(exclusions(list).stream(), event(list).stream());
  }

  private Optional<News> exclusions(ListView list) {
    Exclusions wanted = options.exclusions(list.exclusions());
    if (wanted.equals(list.exclusions())) {
      return Optional.empty();
    }
    desk.lists().exclude(list.list(), wanted);
    return Optional.of(News.of(told(wanted)));
  }

  private static String told(Exclusions exclusions) {
    return "From now on nobody is called for "
        + Words.many(Math.toIntExact(exclusions.betweenContacts().toHours()), "hour")
        + " after a contact, no number for "
        + Words.many(Math.toIntExact(exclusions.betweenAttempts().toMinutes()), "minute")
        + " after a call.";
  }

  private Optional<News> event(ListView list) {
    Optional<String> wanted = options.event().filter(name -> !list.event().equals(options.event()));
    wanted.ifPresent(
        name -> desk.lists().describe(list.list(), list.name(), list.description(), wanted));
    return wanted.map(name -> News.of("From now on supporters are asked about " + name + "."));
  }

  /** The session takes the name of whoever says that it is them. */
  Stream<News> of(CallingSession session, ListFile list) {
    String before = session.view().name();
    Optional<String> wanted =
        options.name().map(list::sessionOf).filter(name -> !name.equals(before));
    wanted.ifPresent(session::rename);
    return wanted.map(name -> News.of("The session \"" + before + "\" is renamed.")).stream();
  }
}
