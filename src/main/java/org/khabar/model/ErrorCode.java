package org.khabar.model;

/** The kinds of failures that a user can do something about. */
public enum ErrorCode {
  BAD_USAGE,
  INPUT_MISSING,
  NO_ARTICLES,
  STORE_MISSING,
  STORE_IN_USE,
  STORE_DAMAGED,
  PORT_IN_USE,
  QUERY_UNKNOWN,
  QUERY_INVALID,
  PARAMETER_INVALID,
  ENDPOINT_FAILED,
  OUTPUT_FAILED,
  ORGANIZATIONS_INVALID,
  GRAPH_INVALID
}
