package io.ringcycle.jpa;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.View;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Works out every cached figure of a database from its facts once more, and tells of each that is
 * not the same.
 *
 * <ol>
 *   <li>Every stream goes on without a gap, every fact is in its own stream and organisation.
 *   <li>The facts of an organisation are folded into an empty store in memory, in the order in
 *       which they were kept. Every derived row and column of the database is held against it, both
 *       ways. Where a fact is missing or unreadable, nothing follows from the others: then the rows
 *       of that organisation are not compared.
 *   <li>Profiles, notes, titles and whatever else no fact could bring back is not compared; but who
 *       was erased has no words left, unless a later fact tells of them.
 * </ol>
 *
 * <p>It changes nothing, and others may go on working: each organisation is looked at as it was at
 * one moment. Rows are read a page at a time; the memory that it takes is that of the organisation
 * with the most facts.
 */
public final class Verification {
  private static final int PAGE = 1_000;

  private final Transactions transactions;
  private final ColumnRules rules;
  private final int page;
  private final Findings findings = new Findings();

  private Verification(Transactions transactions, ColumnRules rules, int page) {
    this.transactions = transactions;
    this.rules = rules;
    this.page = page;
  }

  /** Looks through a whole database, whose tables must be there. */
  public static Verified of(DataSource database) {
    Dialect dialect = Dialect.of(database);
    try (EntityManagerFactory factory = Factories.on(database)) {
      return of(new PlainTransactions(factory, dialect), ColumnRules.OF_TABLES, PAGE);
    }
  }

  static Verified of(Transactions transactions, ColumnRules rules, int page) {
    return new Verification(transactions, rules, page).run();
  }

  private Verified run() {
    Set<String> organisations = inSnapshot(Strays::organisations);
    for (String organisation : organisations) {
      inSnapshot(entities -> verify(entities, new OrganisationId(organisation)));
    }
    return inSnapshot(this::strays);
  }

  private <T> T inSnapshot(Function<EntityManager, T> look) {
    return transactions.with(
        entities -> transactions.snapshot(entities, () -> look.apply(entities)));
  }

  /** Whether its rows could be compared. */
  private boolean verify(EntityManager entities, OrganisationId organisation) {
    findings.organisation();
    FactCheck facts = new FactCheck(organisation, findings);
    new ChangesInOrder(entities, organisation, page).forEachRemaining(facts::take);
    return facts.whole()
        && facts.folded().<Boolean>read(organisation, view -> rows(entities, facts, view));
  }

  private boolean rows(EntityManager entities, FactCheck facts, View view) {
    Walk walk = new Walk(entities, page);
    Ids ids = new Ids(entities, facts.organisation(), new Numbers());
    new RowCheck(walk, ids, facts.folded(), view, findings, rules).run();
    new FinishedCheck(entities, walk, ids, view, findings).run();
    new KeptCheck(entities, walk, facts.organisation(), facts.erasures(), findings).run();
    return true;
  }

  private Verified strays(EntityManager entities) {
    new Strays(entities, new Walk(entities, page), findings).run();
    return findings.verified();
  }
}
