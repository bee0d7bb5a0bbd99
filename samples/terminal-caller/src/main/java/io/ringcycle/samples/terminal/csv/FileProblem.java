package io.ringcycle.samples.terminal.csv;

/** Why a whole file is refused. */
public enum FileProblem {
  /** There is no file of that name. */
  NOT_FOUND,
  /** It is a folder, or may not be read, or the disk failed. */
  NOT_READABLE,
  /** No bytes, or only blank lines. */
  EMPTY,
  /** More bytes than the limit; nothing was read. */
  TOO_BIG,
  /** An Excel workbook, a PDF, a picture, a web page or another thing that is no text table. */
  NOT_A_TABLE,
  /** The first line holds a person, not names of columns. */
  NO_HEADER,
  /** No column is known to hold phone numbers. */
  NO_PHONE_COLUMN,
  /** Two columns could be meant. */
  AMBIGUOUS_PHONE_COLUMNS,
  /** The column that was asked for is not there. */
  UNKNOWN_PHONE_COLUMN,
  /** A quotation mark that opens and is not closed as it should be. */
  UNBALANCED_QUOTE
}
