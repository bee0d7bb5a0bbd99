package io.ringcycle.memory;

/** Where everything of one organisation is found. */
record Shelves(
    Tables tables,
    QueueTables queue,
    RosterTables roster,
    HistoryTables history,
    Journals journals) {

  static Shelves empty() {
    Tables tables = new Tables();
    Rolls rolls = new Rolls(tables);
    QueueTables queue = new QueueTables(tables, rolls);
    return new Shelves(
        tables,
        queue,
        new RosterTables(tables, rolls),
        new HistoryTables(tables, queue),
        new Journals());
  }
}
