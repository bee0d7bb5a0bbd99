package io.ringcycle.server.people;

import io.ringcycle.CallLists;
import io.ringcycle.People;
import io.ringcycle.Ringcycle;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.security.Actors;
import io.ringcycle.spi.Clock;
import io.ringcycle.view.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Brings lists into line with filters, a page of people at a time. */
@ApplicationScoped
public class Matching {
  private static final int PAGE = 500;

  @Inject private Ringcycle engine;
  @Inject private Actors actors;
  @Inject private Directory directory;
  @Inject private Clock clock;

  /** Puts everybody on the list whom the filter fits, and takes off whom it does not. */
  public void keep(LiveList live) {
    everybody(live, people -> align(live, people));
  }

  /** The same for those people alone. */
  public void keep(LiveList live, Collection<SupporterId> people) {
    List<SupporterId> all = List.copyOf(people);
    for (int from = 0; from < all.size(); from += PAGE) {
      align(live, people(live).views(all.subList(from, Math.min(from + PAGE, all.size()))));
    }
  }

  /** Puts everybody on the list whom the filter fits now, in somebody's name. */
  public void add(LiveList live, CallLists lists) {
    everybody(live, people -> join(live, people, lists));
  }

  private void everybody(LiveList live, Consumer<List<PersonView>> each) {
    List<Directory.Entry> page = page(live, Directory.Entry.FIRST);
    while (!page.isEmpty()) {
      each.accept(people(live).views(page.stream().map(Matching::supporter).toList()));
      page = page.size() < PAGE ? List.of() : page(live, page.get(page.size() - 1));
    }
  }

  private List<Directory.Entry> page(LiveList live, Directory.Entry after) {
    return directory.page(live.organisation(), "", after, PAGE);
  }

  private static SupporterId supporter(Directory.Entry entry) {
    return new SupporterId(entry.id());
  }

  private void align(LiveList live, List<PersonView> people) {
    join(live, people, lists(live));
    Instant now = clock.now();
    List<SupporterId> leaving =
        those(people, one -> isOn(live, one) && !live.filter().matches(one, now));
    if (!leaving.isEmpty()) {
      lists(live).remove(live.list(), leaving);
    }
  }

  private void join(LiveList live, List<PersonView> people, CallLists lists) {
    Instant now = clock.now();
    List<SupporterId> joining =
        those(people, one -> !isOn(live, one) && live.filter().matches(one, now));
    if (!joining.isEmpty()) {
      lists.enlist(live.list(), joining);
    }
  }

  private static List<SupporterId> those(List<PersonView> people, Predicate<PersonView> wanted) {
    return people.stream().filter(wanted).map(one -> one.supporter().id()).toList();
  }

  private static boolean isOn(LiveList live, PersonView person) {
    return person.lists().contains(live.list());
  }

  private People people(LiveList live) {
    return engine.as(actors.own(live.organisation(), live.group())).people();
  }

  private CallLists lists(LiveList live) {
    return engine.as(actors.own(live.organisation(), live.group())).lists();
  }
}
