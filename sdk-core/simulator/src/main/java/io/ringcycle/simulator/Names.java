package io.ringcycle.simulator;

import io.ringcycle.Desk;
import io.ringcycle.facts.ListFact;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.SessionFact;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Caller;
import io.ringcycle.model.SessionId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.ProfileRow;
import io.ringcycle.spi.storage.Row;
import io.ringcycle.spi.storage.TitleRow;
import io.ringcycle.view.ListView;
import io.ringcycle.view.SupporterView;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What everybody and everything was called last; somebody else is to be shown the same. */
final class Names {
  private static final int EVERYBODY = 1_000;

  private final World world;
  private final Known<SessionId, String> titles = new Known<>();
  private final Known<SupporterId, Supporter> people = new Known<>();
  private final Known<CallListId, Described> lists = new Known<>();

  /** The words of a list. */
  record Described(String name, String description, Optional<String> event) {}

  Names(World world) {
    this.world = world;
  }

  void take(Change<?> change) {
    for (Row row : change.rows()) {
      if (row instanceof TitleRow title) {
        titles.put(title.session(), title.name());
      } else if (row instanceof ProfileRow profile) {
        people.put(profile.supporter().id(), profile.supporter());
      }
    }
    change.facts().forEach(this::take);
  }

  private void take(Recorded recorded) {
    if (recorded.fact() instanceof ListFact.ListCreated made) {
      lists.put(made.list(), new Described(made.name(), made.description(), made.event()));
    } else if (recorded.fact() instanceof ListFact.ListDescribed words) {
      lists.put(words.list(), new Described(words.name(), words.description(), words.event()));
    } else if (recorded.fact() instanceof SessionFact.SessionCreated session) {
      born(session);
    }
  }

  /** By the first name of its owner and the list, whatever that is called later. */
  private void born(SessionFact.SessionCreated session) {
    String owner =
        Scenery.CALLERS.stream()
            .filter(caller -> caller.id().equals(session.owner()))
            .map(Caller::firstName)
            .findFirst()
            .orElseThrow();
    String name = owner + " - " + lists.of(session.list()).name();
    if (titles.find(session.session()).filter(name::equals).isEmpty()) {
      world.violated("SESS-9", "a session was not named after its owner and list: " + session);
    }
  }

  /** Nobody waits for a change of words that was acknowledged. */
  boolean isCalled(SessionId session, String name) {
    return titles.find(session).filter(name::equals).isPresent();
  }

  /** Whether somebody is described like that, but for the labels. */
  boolean isDescribed(Supporter as) {
    return people
        .find(as.id())
        .filter(one -> one.name().equals(as.name()) && one.contact().equals(as.contact()))
        .isPresent();
  }

  /** What a leader sees. */
  void look(Desk eve, List<SessionId> sessions) {
    for (SessionId session : sessions) {
      if (!isCalled(session, eve.session(session).view().name())) {
        world.violated("SESS-9", "a session has another name: " + session);
      }
      eve.session(session).supporters(Set.of(), 0, EVERYBODY).forEach(this::look);
    }
    Scenery.LISTS.forEach(list -> look(eve.lists().view(list)));
  }

  private void look(ListView list) {
    Described shown = new Described(list.name(), list.description(), list.event());
    if (!lists.of(list.list()).equals(shown)) {
      world.violated("FACT-1", "a list was described as " + lists.of(list.list()));
    }
  }

  private void look(SupporterView one) {
    if (!people.of(one.id()).equals(one.supporter())) {
      world.violated("FACT-1", "somebody is shown who was described otherwise: " + one.id());
    }
  }
}
