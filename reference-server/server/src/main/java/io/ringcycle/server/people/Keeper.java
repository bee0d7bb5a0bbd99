package io.ringcycle.server.people;

import io.ringcycle.facts.CallFact.ContactAmended;
import io.ringcycle.facts.CallFact.ContactLogged;
import io.ringcycle.facts.Fact;
import io.ringcycle.facts.OrganisationFact.ContactImported;
import io.ringcycle.facts.OrganisationFact.ImportedContactAmended;
import io.ringcycle.facts.Recorded;
import io.ringcycle.model.RefusedException;
import io.ringcycle.model.Supporter;
import io.ringcycle.model.SupporterId;
import io.ringcycle.server.operations.Aside;
import io.ringcycle.server.people.Backlog.Whom;
import io.ringcycle.spi.EventSink;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps live lists to their filters: for whoever was described at once, after a contact as soon as
 * a thread is free, for everybody from time to time. Nothing rests on its hearing of every change.
 */
@ApplicationScoped
public class Keeper implements EventSink {
  private static final Logger LOG = System.getLogger(Keeper.class.getName());

  @Inject private Aside aside;
  @Inject private Directory directory;
  @Inject private LiveLists live;
  @Inject private Matching matching;

  private Backlog backlog = new Backlog(Runnable::run, (organisation, whom) -> {});

  @PostConstruct
  void begin() {
    backlog = new Backlog(aside, this::keep);
  }

  /** Something was written about these people. */
  public void described(String organisation, Collection<Supporter> people) {
    list(organisation, people);
    changed(organisation, people.stream().map(Supporter::id).toList());
  }

  /** Somebody else may have taken them in at the same moment; then they are there already. */
  private void list(String organisation, Collection<Supporter> people) {
    try {
      directory.keep(organisation, people);
    } catch (PersistenceException | TransactionalException raced) {
      directory.keep(organisation, people);
    }
  }

  /** Calls go on meanwhile: whoever has logged a contact does not wait for lists. */
  @Override
  public void recorded(List<Recorded> facts) {
    facts.forEach(one -> logged(one.organisation().value(), one.fact()));
  }

  private void logged(String organisation, Fact fact) {
    if (fact instanceof ContactLogged contact) {
      backlog.note(organisation, Whom.of(contact.supporter()));
    } else if (fact instanceof ContactImported contact) {
      backlog.note(organisation, Whom.of(contact.supporter()));
    } else if (fact instanceof ContactAmended || fact instanceof ImportedContactAmended) {
      sweep(organisation); // the fact does not say whom it is about
    }
  }

  private void keep(String organisation, Whom whom) {
    if (whom.everybody()) {
      each(organisation, matching::keep);
    } else {
      changed(organisation, whom.people());
    }
  }

  /** Something that a filter may look at has changed for these people. */
  public void changed(String organisation, Collection<SupporterId> people) {
    each(organisation, one -> matching.keep(one, people));
  }

  /** Everybody is looked at soon: time alone may have changed whom a filter fits. */
  public void sweep(String organisation) {
    backlog.note(organisation, Whom.EVERYBODY);
  }

  private void each(String organisation, Consumer<LiveList> task) {
    live.of(organisation).forEach(one -> unlessRefused(one, task));
  }

  /** A list that is gone must not keep the others from being kept. */
  private static void unlessRefused(LiveList one, Consumer<LiveList> task) {
    try {
      task.accept(one);
    } catch (RefusedException refused) {
      LOG.log(Level.INFO, "a live list was not kept: {0}", refused.getMessage());
    }
  }
}
