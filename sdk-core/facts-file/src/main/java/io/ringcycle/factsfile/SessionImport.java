package io.ringcycle.factsfile;

import io.ringcycle.Replay;
import io.ringcycle.facts.Recorded;
import io.ringcycle.facts.Stream;
import io.ringcycle.model.OrganisationId;
import io.ringcycle.spi.storage.Storage;
import java.util.List;

/** Brings the changes of a file into an organisation that is empty, whatever the store. */
public final class SessionImport {
  private SessionImport() {}

  /**
   * Replays the file, one change after the other; what breaks off has brought a part. Throws {@link
   * IllegalStateException} if the organisation has facts already, and {@link
   * IllegalArgumentException} if the file tells of several organisations.
   *
   * @param organisation under whose name the facts are kept
   * @return how many facts there were
   */
  public static long into(Storage storage, OrganisationId organisation, FactsFile file) {
    refuseSeveral(file);
    refuseUsed(storage, organisation);
    long count = 0;
    try (java.util.stream.Stream<ChangeRecord> changes = file.changes()) {
      for (ChangeRecord change : (Iterable<ChangeRecord>) changes::iterator) {
        Replay.apply(storage, organisation, renamed(change, organisation), change.kept());
        count += change.facts().size();
      }
    }
    return count;
  }

  private static void refuseSeveral(FactsFile file) {
    try (java.util.stream.Stream<ChangeRecord> changes = file.changes()) {
      if (changes.map(ChangeRecord::organisation).distinct().limit(2).count() > 1) {
        throw new IllegalArgumentException("the file tells of several organisations");
      }
    }
  }

  private static void refuseUsed(Storage storage, OrganisationId organisation) {
    boolean used =
        storage.<Boolean>read(
            organisation,
            view -> view.last(new Stream.OfOrganisation()).isPresent() || !view.lists().isEmpty());
    if (used) {
      throw new IllegalStateException("the organisation is not empty");
    }
  }

  private static List<Recorded> renamed(ChangeRecord change, OrganisationId organisation) {
    return change.facts().stream()
        .map(
            one ->
                new Recorded(
                    organisation, one.stream(), one.sequence(), one.at(), one.by(), one.fact()))
        .toList();
  }
}
