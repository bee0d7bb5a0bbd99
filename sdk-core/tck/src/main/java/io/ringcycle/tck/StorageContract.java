package io.ringcycle.tck;

/**
 * What every {@link io.ringcycle.spi.storage.Storage} must do. Implement it in a test class of your
 * own; each test says which promise it proves.
 *
 * <pre>{@code
 * class MyStorageTest implements StorageContract {
 *   public Storage storage() {
 *     return new MyStorage(emptyDatabase());
 *   }
 * }
 * }</pre>
 */
public interface StorageContract
    extends KeepsChanges,
        RefusesGaps,
        LooksAtOneState,
        DecidesInTurn,
        WatchesWhatWasLookedAt,
        EditsWhatWasRead,
        KeepsIdsToTheLetter,
        AnswersAsAFullScan,
        KeepsOrganisationsApart,
        KeepsToTheRule,
        HoldsForManyCallers {}
