package org.khabar.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.read.archive.UnpackingException;
import org.khabar.read.page.TooManyTagsException;

/** The reasons for which an input gives no article, each with what to do about it. */
final class Refusals {
  private static final String SAVE_AS =
      "Save the article as .txt, .md or .html, or many articles as .jsonl or .csv.";

  static final String FAULT = "This is a fault of Khabar; please report it with the file.";

  private Refusals() {}

  static ReadOutcome unreadable(String source, IOException failure) {
    if (failure instanceof UnpackingException) {
      return refuse(
          ProblemCode.TOO_LONG,
          source,
          OptionalInt.empty(),
          reason(failure),
          "Check where it comes from; unpack it yourself if you trust it, and name the folder.");
    }
    if (failure instanceof TooManyTagsException tags) {
      return tooManyTags(source, OptionalInt.empty(), tags);
    }
    return refuse(
        ProblemCode.UNREADABLE,
        source,
        OptionalInt.empty(),
        message(failure),
        "Check that it is whole and that you have the right to read it, then run it again.");
  }

  private static String message(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "The file was listed but is no longer there.";
    }
    return failure instanceof AccessDeniedException
        ? "The file may not be read."
        : "It can't be read any further: " + reason(failure) + ".";
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  static ReadOutcome lockedEntry(String source, String message) {
    return refuse(
        ProblemCode.UNREADABLE,
        source,
        OptionalInt.empty(),
        message,
        "Unpack the archive yourself if you trust it, and name the folder.");
  }

  /**
   * A reader failed where it should have said what is wrong: the others must not suffer from it.
   */
  static ReadOutcome fault(String source, RuntimeException fault) {
    return refuse(
        ProblemCode.UNREADABLE,
        source,
        OptionalInt.empty(),
        "It can't be read any further: " + fault + ".",
        FAULT);
  }

  static ReadOutcome notAFile(String source) {
    return refuse(
        ProblemCode.UNREADABLE,
        source,
        OptionalInt.empty(),
        "It is neither a file nor a folder.",
        "Save the article in a file and name that file.");
  }

  static ReadOutcome unknownFormat(String source, Format format) {
    return switch (format) {
      case MAILBOX ->
          unknownFormat(source, "It is a mailbox.", "Export its messages as .eml files.");
      case OTHER_XML ->
          unknownFormat(source, "It is XML, but neither a web page nor a feed.", SAVE_AS);
      case OTHER_DOCUMENT ->
          unknownFormat(source, "It is a document of an office program.", SAVE_AS);
      case OTHER_PACKED ->
          unknownFormat(
              source,
              "It is packed by a program whose files are not read.",
              "Unpack it and name the folder, or pack it anew as .zip or .tar.gz.");
      case BINARY -> binary(source);
      default -> unknownFormat(source, "By its name it holds no article.", SAVE_AS);
    };
  }

  static ReadOutcome notInThisBuild(String source, String ending) {
    return unknownFormat(
        source,
        "It is a ." + ending + " document, which this build of Khabar does not read.",
        "Build Khabar with ./mvnw -Pdocuments -Dquick -Dmaven.test.skip=true package, or save the"
            + " document as text.");
  }

  private static ReadOutcome unknownFormat(String source, String what, String remedy) {
    return refuse(ProblemCode.UNKNOWN_FORMAT, source, OptionalInt.empty(), what, remedy);
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

  static ReadOutcome noArticles(String source) {
    return refuse(
        ProblemCode.EMPTY,
        source,
        OptionalInt.empty(),
        "There is no article in it.",
        "Remove it, or look whether it is the file that was meant.");
  }

  static ReadOutcome tooLong(String source, OptionalInt line, long bound) {
    return refuse(
        ProblemCode.TOO_LONG,
        source,
        line,
        String.format(Locale.ROOT, "It is longer than %,d bytes, too long for one article.", bound),
        "Cut it into its articles, or write them as .jsonl with one article a line.");
  }

  static ReadOutcome tooManyTags(String source, OptionalInt line, TooManyTagsException tags) {
    return refuse(
        ProblemCode.TOO_LONG,
        source,
        line,
        reason(tags),
        "Save the article's own page, or its text as .txt.");
  }

  /** A row or an object without a text. */
  static ReadOutcome noText(String source, int line, String id) {
    return refuse(
        ProblemCode.BAD_LINE,
        source,
        OptionalInt.of(line),
        "There is no \"text\", \"body\" or \"content\" in " + id + ".",
        "Give each article at least a \"text\", or say what it is called: --map text=NAME.");
  }

  /** A line or an element that is no article's. */
  static ReadOutcome badLine(String source, int line, String message) {
    return refuse(
        ProblemCode.BAD_LINE,
        source,
        OptionalInt.of(line),
        message,
        "Mend it, or leave it out: an article is an object {\"text\": ...}.");
  }

  /** What is wrong with JSON, without the names that its parser gives its bounds. */
  static String reason(JsonProcessingException failure) {
    return failure instanceof StreamConstraintsException
        ? "it is nested too deep"
        : failure.getOriginalMessage().strip();
  }

  static ReadOutcome badJson(String source, int line, JsonProcessingException failure) {
    return refuse(
        ProblemCode.BAD_LINE,
        source,
        OptionalInt.of(line),
        "The JSON can't be read on from here: " + reason(failure) + ".",
        "Mend it here, or write one JSON object a line (.jsonl), where a bad line spoils only itself.");
  }

  static ReadOutcome refuse(
      ProblemCode code, String source, OptionalInt line, String message, String remedy) {
    return new ReadOutcome.LeftOut(
        new Problem(code, source, line, Optional.empty(), message, remedy));
  }
}
