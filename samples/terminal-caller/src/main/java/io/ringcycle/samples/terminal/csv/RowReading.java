package io.ringcycle.samples.terminal.csv;

import java.util.List;

/** One row as a person, with what should be known about it. */
record RowReading(CallListRow row, List<RowProblem> problems) {}
