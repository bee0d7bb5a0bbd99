package io.ringcycle.engine;

import io.ringcycle.facts.ListFact.ExclusionsSet;
import io.ringcycle.facts.ListFact.ListCreated;
import io.ringcycle.facts.ListFact.ListDeleted;
import io.ringcycle.facts.ListFact.ListDescribed;
import io.ringcycle.facts.SessionFact.SessionArchived;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.Refusal;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.SessionStatus;
import io.ringcycle.model.Words;
import io.ringcycle.spi.storage.ListRow;
import io.ringcycle.spi.storage.SessionRow;
import io.ringcycle.view.ListView;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Making and editing call lists. */
public final class ListCommands {
  private static final int LONGEST_DESCRIPTION = 5_000;

  private final Acting acting;

  /** Commands for somebody. */
  public ListCommands(Acting acting) {
    this.acting = acting;
  }

  /** Makes a list under an id that is not in use. */
  public void create(CallListId list, GroupId group, String name, Exclusions exclusions) {
    Acting.checked(() -> Words.line(name, Words.LONGEST_NAME, "the name of a list"));
    acting.carryOut(
        Request.of("create", list, group, name, exclusions),
        work -> {
          acting.access().leader(acting.caller(), group);
          if (work.find(new ListRow.Key(list)).isPresent()) {
            throw new RefusedException(new Refusal.IdTaken(list.value()));
          }
          work.record(new ListCreated(list, group, name, "", Optional.empty(), exclusions));
        });
  }

  /** Edits the words of a list. */
  public void describe(CallListId list, String name, String description, Optional<String> event) {
    Acting.checked(() -> check(name, description, event));
    change(
        list,
        Request.of("describe", list, name, description, event),
        work -> work.record(new ListDescribed(list, name, description, event)));
  }

  /** The same of a list that is still as somebody has read it. */
  public void describe(
      CallListId list, String name, String description, Optional<String> event, ListView seen) {
    Acting.checked(() -> check(name, description, event));
    ListWords read = ListWords.of(seen);
    change(
        list,
        Request.of("describe", list, name, description, event, read.parts()),
        work -> {
          ListWords there = ListWords.of(Acting.list(work, list));
          ListWords wanted = new ListWords(name, description, event, there.exclusions());
          if (new Edit<>(list.value(), read, wanted).changes(there)) {
            work.record(new ListDescribed(list, name, description, event));
          }
        });
  }

  private static void check(String name, String description, Optional<String> event) {
    Words.line(name, Words.LONGEST_NAME, "the name of a list");
    Words.lines(description, LONGEST_DESCRIPTION, "the description of a list");
    event.ifPresent(words -> Words.line(words, Words.LONGEST_NAME, "the name of an event"));
  }

  /** Sets whom the list keeps out for a time; where a contact completes is fixed. */
  public void exclude(CallListId list, Exclusions exclusions) {
    change(list, Request.of("exclude", list, exclusions), work -> exclude(work, list, exclusions));
  }

  /** The same of a list that is still as somebody has read it. */
  public void exclude(CallListId list, Exclusions exclusions, ListView seen) {
    ListWords read = ListWords.of(seen);
    change(
        list,
        Request.of("exclude", list, exclusions, read.parts()),
        work -> {
          ListWords there = ListWords.of(Acting.list(work, list));
          ListWords wanted =
              new ListWords(there.name(), there.description(), there.event(), exclusions);
          if (new Edit<>(list.value(), read, wanted).changes(there)) {
            exclude(work, list, exclusions);
          }
        });
  }

  private static void exclude(Work work, CallListId list, Exclusions exclusions) {
    Exclusions before = Acting.list(work, list).exclusionsNow();
    if (before.completion() != exclusions.completion()) {
      throw new RefusedException(new Refusal.Fixed("where a contact completes"));
    }
    work.record(new ExclusionsSet(list, exclusions));
  }

  /** Deletes a list; its sessions are archived. */
  public void delete(CallListId list) {
    change(
        list,
        Request.of("delete", list),
        work -> {
          work.record(new ListDeleted(list));
          work.view().sessionsOn(list).forEach(session -> archive(work, session));
        });
  }

  /** Seen before this command, so the list is still there. */
  private void archive(Work work, SessionRow session) {
    Instant now = work.now(new Stream.OfSession(session.session()));
    SessionStatus last =
        new Pictures(work.view(), session, acting.ports().settings(), now).atRest();
    work.record(new SessionArchived(session.session(), last));
  }

  private void change(CallListId list, Request request, Consumer<Work> command) {
    acting.carryOut(
        request,
        work -> {
          acting.access().leader(acting.caller(), Acting.list(work, list));
          command.accept(work);
        });
  }
}
