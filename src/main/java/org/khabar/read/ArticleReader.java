package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.ReadOutcome;

/**
 * Reads articles from files, folders, archives and standard input, whatever their formats.
 *
 * <p>What a file is, is told by its content. Texts, saved web pages and e-mails hold one article
 * each; JSON, JSON Lines, tables, feeds and web archives many. ZIP and tar files are read entry by
 * entry, what gzip packed as what it was before. A folder is read with all its folders, in the
 * order of the names; hidden files and {@code README.md} are passed over, and an {@code
 * articles.csv} in a folder or an archive tells title, author and date of the files beside it.
 */
public final class ArticleReader {
  /** Bytes of the longest article that is read unless told otherwise. */
  public static final int LONGEST = 20_000_000;

  private static final Path STANDARD_INPUT = Path.of("-");

  private final ReadOptions options;

  /** A reader of everything that is not longer than {@link #LONGEST} bytes. */
  public ArticleReader() {
    this(ReadOptions.ALL);
  }

  /** A reader of what the options say. */
  public ArticleReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * Reads the inputs lazily and in order; {@code -} is standard input, and a name with wildcards
   * stands for all that it matches.
   *
   * <p>Several are read at once, and not many more than have been asked for. One bad input never
   * ends the stream: it becomes a {@link ReadOutcome.LeftOut}. An article that was read before is a
   * {@link ReadOutcome.Copy}. Close the stream when it is not read to its end.
   *
   * @throws KhabarException {@link ErrorCode#INPUT_MISSING} when a named path does not exist or
   *     matches nothing
   */
  public Stream<ReadOutcome> read(List<Path> inputs) {
    return read(inputs, nanoseconds -> {});
  }

  /**
   * As {@link #read(List)}.
   *
   * @param cost takes the processor time of each article, in nanoseconds, on whatever thread
   */
  public Stream<ReadOutcome> read(List<Path> inputs, LongConsumer cost) {
    Outcomes outcomes = new Outcomes(open(inputs), options, cost);
    return StreamSupport.stream(outcomes, false).onClose(outcomes::close);
  }

  /**
   * About how many outcomes {@link #read} will give, told by the inputs' sizes and first bytes;
   * empty where these don't show it.
   *
   * @throws KhabarException {@link ErrorCode#INPUT_MISSING} when a named path does not exist or
   *     matches nothing
   */
  public OptionalLong expected(List<Path> inputs) {
    try {
      OptionalLong all = open(inputs).expected();
      return all.isPresent() && options.limit().isPresent()
          ? OptionalLong.of(Math.min(all.getAsLong(), options.limit().getAsLong()))
          : all;
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }

  private SourceChain open(List<Path> inputs) {
    Sources sources = new Sources(options);
    return new SourceChain("", inputs.stream().flatMap(input -> named(input, sources)).toList());
  }

  private static Stream<ArticleSource> named(Path input, Sources sources) {
    if (input.equals(STANDARD_INPUT)) {
      return Stream.of(sources.standardInput());
    }
    if (Glob.isOne(input)) {
      return matches(input, sources);
    }
    if (!Files.exists(input)) {
      throw new KhabarException(
          ErrorCode.INPUT_MISSING,
          "There is no file or folder " + input + ".",
          "Check the name; relative names start at the folder you are in.");
    }
    return Stream.of(sources.named(input));
  }

  private static Stream<ArticleSource> matches(Path pattern, Sources sources) {
    Glob.Matches matches;
    try {
      matches = Glob.find(pattern);
    } catch (IOException unreadable) {
      throw new KhabarException(
          ErrorCode.INPUT_MISSING,
          "The folders of " + pattern + " can't be read: " + unreadable.getMessage() + ".",
          "Check that you have the right to read them.",
          unreadable);
    }
    if (matches.files().isEmpty()) {
      throw new KhabarException(
          ErrorCode.INPUT_MISSING,
          "No file or folder matches " + pattern + ".",
          "Check the pattern; relative names start at the folder you are in.");
    }
    return matches.files().stream()
        .map(file -> sources.of(file, matches.folder().relativize(file).toString()));
  }
}
