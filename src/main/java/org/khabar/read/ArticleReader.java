package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.ReadOutcome;

/**
 * Reads files and folders of articles.
 *
 * <p>Text files ({@code .txt}, {@code .md}) and saved web pages ({@code .html}) hold one article
 * each, {@code .jsonl} files one a line. A folder is read with all its folders, in the order of the
 * names; hidden files and {@code README.md} are passed over, and a folder's {@code articles.csv}
 * tells title, author and date of the files beside it.
 */
public final class ArticleReader {
  /** Bytes of the longest article that is read unless told otherwise. */
  public static final int LONGEST = 20_000_000;

  private final ArticleMaker maker = new ArticleMaker();
  private final int longest;

  /** A reader that leaves out what is longer than {@link #LONGEST} bytes. */
  public ArticleReader() {
    this(LONGEST);
  }

  /**
   * A reader with its own bound.
   *
   * @param longest bytes of the longest text file or JSON line that is read
   */
  public ArticleReader(int longest) {
    this.longest = longest;
  }

  /**
   * Reads the inputs lazily and in order.
   *
   * <p>One bad input never ends the stream: it becomes a {@link ReadOutcome.LeftOut}. An article
   * that was read before is a {@link ReadOutcome.Copy}. Close the stream when it is not read to its
   * end.
   *
   * @throws KhabarException {@link ErrorCode#INPUT_MISSING} when a named path does not exist
   */
  public Stream<ReadOutcome> read(List<Path> inputs) {
    SourceChain chain = open(inputs);
    ArticleKeys keys = new ArticleKeys();
    Spliterator<ReadOutcome> outcomes =
        new AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super ReadOutcome> action) {
            Optional<ReadOutcome> outcome = chain.next().map(keys::check);
            outcome.ifPresent(action);
            return outcome.isPresent();
          }
        };
    return StreamSupport.stream(outcomes, false).onClose(chain::close);
  }

  /**
   * About how many outcomes {@link #read} will give: files, and lines of JSON files; empty when
   * they can't be counted.
   *
   * @throws KhabarException {@link ErrorCode#INPUT_MISSING} when a named path does not exist
   */
  public OptionalLong expected(List<Path> inputs) {
    try {
      return OptionalLong.of(open(inputs).expected());
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }

  private SourceChain open(List<Path> inputs) {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new KhabarException(
            ErrorCode.INPUT_MISSING,
            "There is no file or folder " + input + ".",
            "Check the name; relative names start at the folder you are in.");
      }
    }
    Sources sources = new Sources(maker, longest);
    return new SourceChain("", inputs.stream().map(sources::named).toList());
  }
}
