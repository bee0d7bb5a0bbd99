package io.ringcycle.memory;

/** Where everything of one organisation is found. */
record Shelves(
    Tables tables,
    QueueTables queue,
    RosterTables roster,
    HistoryTables history,
    Journals journals,
    Room room) {

  static Shelves empty(Names names, NumberKeys numbers) {
    People people = new People(names, numbers);
    Rolls rolls = new Rolls(names);
    Sheets sheets = new Sheets(names);
    Tables tables = new Tables(people, rolls, sheets);
    return new Shelves(
        tables,
        new QueueTables(tables, rolls, sheets),
        new RosterTables(tables, people, rolls),
        new HistoryTables(tables, sheets),
        new Journals(new Shorthand(names, numbers)),
        new Room(names, numbers));
  }
}
