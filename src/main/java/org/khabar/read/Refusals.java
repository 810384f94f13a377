package org.khabar.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/** The reasons for which an input gives no article, each with what to do about it. */
final class Refusals {
  private Refusals() {}

  static ReadOutcome unreadable(String source, IOException failure) {
    String message =
        failure instanceof NoSuchFileException
            ? "The file was listed but is no longer there."
            : failure instanceof AccessDeniedException
                ? "The file may not be read."
                : "The file can't be read: " + reason(failure) + ".";
    return refuse(
        ProblemCode.UNREADABLE,
        source,
        OptionalInt.empty(),
        message,
        "Check that the file exists and that you have the right to read it, then run it again.");
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  static ReadOutcome notAFile(String source) {
    return refuse(
        ProblemCode.UNREADABLE,
        source,
        OptionalInt.empty(),
        "It is neither a file nor a folder.",
        "Save the article in a file and name that file.");
  }

  static ReadOutcome unknownFormat(String source, String what) {
    return refuse(
        ProblemCode.UNKNOWN_FORMAT,
        source,
        OptionalInt.empty(),
        what,
        "Save the article as .txt, .md or .html, or many articles as .jsonl.");
  }

  static ReadOutcome binary(String source) {
    return refuse(
        ProblemCode.BINARY,
        source,
        OptionalInt.empty(),
        "The file holds binary data, not text.",
        "Save the article's text as a UTF-8 file.");
  }

  static ReadOutcome empty(String source, OptionalInt line) {
    return refuse(
        ProblemCode.EMPTY,
        source,
        line,
        "There is no text in it.",
        "Put the article's text into it or remove it.");
  }

  static ReadOutcome tooLong(String source, OptionalInt line, long bound) {
    return refuse(
        ProblemCode.TOO_LONG,
        source,
        line,
        "It is longer than " + bound + " bytes, too long for one article.",
        "Cut it into its articles, or write them as .jsonl with one article a line.");
  }

  static ReadOutcome badLine(String source, int line, String message) {
    return refuse(
        ProblemCode.BAD_LINE,
        source,
        OptionalInt.of(line),
        message,
        "Write one JSON object a line with at least the key \"text\".");
  }

  static ReadOutcome refuse(
      ProblemCode code, String source, OptionalInt line, String message, String remedy) {
    return new ReadOutcome.LeftOut(
        new Problem(code, source, line, Optional.empty(), message, remedy));
  }
}
