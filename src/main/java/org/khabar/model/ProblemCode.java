package org.khabar.model;

/**
 * The kinds of things that can be wrong with an input; the record and the graph state them by name.
 */
public enum ProblemCode {
  TEXT_DAMAGED,
  BOILERPLATE,
  NO_DATE,
  OTHER_LANGUAGE,
  COPIED_TEXT,
  ENCODING_REPAIRED,
  EMPTY,
  TOO_LONG,
  BINARY,
  UNREADABLE,
  UNKNOWN_FORMAT,
  NOT_USED,
  BAD_METADATA,
  BAD_LINE,
  BAD_CORRECTION,
  UNUSED_CORRECTION,
  DUPLICATE,
  NOT_ANALYSED,
  INVALID_GRAPH
}
