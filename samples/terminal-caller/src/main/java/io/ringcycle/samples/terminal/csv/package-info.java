/**
 * Reads a call list as campaigns and spreadsheets export it, and says what became of every row.
 *
 * <p>{@link io.ringcycle.samples.terminal.csv.CallListReader} is the way in. Nothing is lost in
 * silence: rows kept and rows left out add up to the rows in the file.
 */
@NullMarked
package io.ringcycle.samples.terminal.csv;

import org.jspecify.annotations.NullMarked;
