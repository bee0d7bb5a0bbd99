package io.ringcycle.jpa;

import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Change;
import io.ringcycle.spi.storage.Storage;
import io.ringcycle.spi.storage.View;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps facts and rows in the tables of a database, by Jakarta Persistence.
 *
 * <p>A decision looks at a snapshot; then, in a second transaction, what it looked at is locked and
 * held against what it was, and the change is kept. If anything is no longer so, the decision is
 * asked again.
 *
 * <p>Safe for use by several threads, and by several processes on one database.
 */
final class JpaStorage implements Storage {
  private final Transactions transactions;
  private final Dialect dialect;
  private final Tidying tidying;
  private final TableStatistics statistics;
  private final Aftermath aftermath;
  private final Turns turns = new Turns();
  private final Numbers numbers = new Numbers();

  /** On a database whose tables are there already. */
  JpaStorage(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.dialect = dialect;
    this.tidying = new Tidying(transactions, dialect);
    this.statistics = new TableStatistics(transactions, dialect);
    this.aftermath = new Aftermath(transactions, dialect);
  }

  @Override
  public <T> T read(OrganisationId organisation, Function<? super View, ? extends T> question) {
    return Trouble.told(() -> Attempts.repeated(number -> answered(organisation, question)));
  }

  private <T> T answered(
      OrganisationId organisation, Function<? super View, ? extends T> question) {
    return transactions.with(
        entities ->
            transactions.snapshot(
                entities,
                () ->
                    question.apply(
                        new OpenView(Look.unwatched(entities, ids(entities, organisation))))));
  }

  @Override
  public <T> T write(OrganisationId organisation, Function<? super View, Change<T>> decision) {
    Attempt<T> made =
        Trouble.told(
            () ->
                Attempts.repeated(
                    number ->
                        turns.on(
                            number,
                            organisation,
                            () -> settled(organisation, decision, number == 1))));
    tidying.tidy(made.untidy());
    statistics.changed();
    return made.change().result();
  }

  private <T> Attempt<T> settled(
      OrganisationId organisation, Function<? super View, Change<T>> decision, boolean first) {
    Attempt<T> made =
        transactions.with(entities -> attempt(entities, organisation, decision, first));
    made.broken().ifPresent(broken -> aftermath.settle(made.change().facts(), broken));
    return made;
  }

  private record Attempt<T>(
      Change<T> change, List<Untidy> untidy, Optional<BrokenCommitException> broken) {}

  private <T> Attempt<T> attempt(
      EntityManager entities,
      OrganisationId organisation,
      Function<? super View, Change<T>> decision,
      boolean first) {
    Watch watch = new Watch();
    Look look = Look.watched(entities, ids(entities, organisation), watch);
    Change<T> change =
        transactions.snapshot(entities, () -> decided(new OpenView(look), organisation, decision));
    Keeping keeping = new Keeping(entities, look, watch, dialect, first);
    boolean nothing = change.facts().isEmpty() && change.rows().isEmpty();
    Optional<BrokenCommitException> broken =
        nothing ? Optional.empty() : keep(entities, change, keeping);
    return new Attempt<>(change, look.untidy(), broken);
  }

  private Optional<BrokenCommitException> keep(
      EntityManager entities, Change<?> change, Keeping keeping) {
    try {
      transactions.change(entities, () -> keeping.keep(change));
      return Optional.empty();
    } catch (BrokenCommitException broken) {
      return Optional.of(broken);
    }
  }

  private static <T> Change<T> decided(
      View view, OrganisationId organisation, Function<? super View, Change<T>> decision) {
    Change<T> change = decision.apply(view);
    Streams.check(view, organisation, change.facts());
    return change;
  }

  private Ids ids(EntityManager entities, OrganisationId organisation) {
    return new Ids(entities, organisation, numbers);
  }
}
