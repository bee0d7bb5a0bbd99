package io.ringcycle.samples.terminal;

import io.ringcycle.Desk;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.spi.Roster;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.view.ListView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the list what its file and the command line say, and tells what is new since last time. */
record ListUpdate(Desk desk, Storage storage, Options options, ListFile file) {
  private static final int PAGE = 1_000;
  private static final GroupId GROUP = new GroupId("terminal");

  /** What is new; nothing where the list was not known before. */
  List<News> apply() {
    Optional<ListView> known = known();
    Members members = new Members(storage, id());
    List<SupporterId> before = members.all();
    List<News> news = new ArrayList<>();
    known.ifPresentOrElse(
        list -> new Settings(desk, options).of(list).forEach(news::add), this::make);
    desk.lists().sync(id(), roster(file.people().stream().map(Person::supporter).toList()));
    file.people().stream()
        .filter(Person::doNotCall)
        .forEach(person -> doNotCall(person.supporter().id()));
    known.flatMap(list -> new ComingAndGoing(file, members, before).told()).ifPresent(news::add);
    return news;
  }

  private CallListId id() {
    return new CallListId(file.name());
  }

  private Optional<ListView> known() {
    List<ListView> all = desk.lists().all();
    all.stream()
        .filter(one -> !one.list().equals(id()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new OtherSession(file.name(), other.name());
            });
    return all.stream().findFirst();
  }

  private void make() {
    desk.lists().create(id(), GROUP, file.name(), options.exclusions());
    desk.lists().describe(id(), file.name(), "", options.event());
  }

  /** In pages, each of them one change in the file: a change is held in memory as a whole. */
  private static Roster roster(List<Supporter> people) {
    return (organisation, list, after) -> {
      int from = after.map(Integer::parseInt).orElse(0);
      int to = Math.min(people.size(), from + PAGE);
      Optional<String> next = Optional.of(String.valueOf(to)).filter(more -> to < people.size());
      return new Roster.Page(people.subList(from, to), next);
    };
  }

  private void doNotCall(SupporterId person) {
    desk.people().suppress(person, "the list says: do not call");
  }
}
