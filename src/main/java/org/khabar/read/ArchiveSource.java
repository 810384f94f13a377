package org.khabar.read;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ReadOutcome;
import org.khabar.read.archive.Archive;
import org.khabar.read.archive.UnpackingException;

/**
 * A ZIP or tar file: its entries in the order in which they stand, whatever their formats; hidden
 * ones are passed over as in a folder.
 */
final class ArchiveSource extends InputSource {
  private final Sources sources;
  private final Archive archive;
  private @Nullable ArticleSource entry;
  private @Nullable ArticleSource rowsWithoutFiles;
  private boolean reported;

  ArchiveSource(Input input, Archive archive, Sources sources) {
    super(input);
    this.archive = archive;
    this.sources = sources;
  }

  @Override
  public Optional<Fetched> next() throws IOException {
    for (ArticleSource open = entry(); open != null; open = entry()) {
      Optional<Fetched> fetched = next(open);
      if (fetched.isPresent()) {
        return fetched;
      }
      entry = null;
    }
    return atEnd();
  }

  /** What shows only when all entries have been met. */
  private Optional<Fetched> atEnd() throws IOException {
    if (reported) {
      return Optional.empty();
    }
    ArticleSource rows = rowsWithoutFiles;
    if (rows == null) {
      rows = sources.rowsWithoutFiles(name());
      rowsWithoutFiles = rows;
    }
    return rows.next();
  }

  /** What is left of the entry that is open; the next one when nothing is; null at the end. */
  private @Nullable ArticleSource entry() throws IOException {
    while (entry == null) {
      Optional<Archive.Entry> next = following();
      if (next.isEmpty()) {
        return null;
      }
      if (next.get().fault().isPresent() || !isPassedOver(next.get().name())) {
        entry = opened(next.get());
      }
    }
    return entry;
  }

  /** The next entry; none behind a break that was reported. */
  private Optional<Archive.Entry> following() throws IOException {
    try {
      return archive.next();
    } catch (UnpackingException endless) {
      throw endless;
    } catch (IOException failure) {
      if (reported) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  static boolean isPassedOver(String path) {
    return Stream.of(path.split("/", -1)).anyMatch(Sources::isPassedOver);
  }

  private ArticleSource opened(Archive.Entry next) throws IOException {
    String name = input.name() + "/" + next.name();
    if (next.fault().isPresent()) {
      return new RefusedSource(name, Refusals.lockedEntry(name, next.fault().get()));
    }
    try {
      return sources.ofEntry(input.inside(name, next.content(), 1));
    } catch (UnpackingException endless) {
      throw endless;
    } catch (IOException failure) {
      return new RefusedSource(name, broken(name, failure));
    }
  }

  private Optional<Fetched> next(ArticleSource open) throws IOException {
    try {
      return open.next();
    } catch (UnpackingException endless) {
      throw endless;
    } catch (IOException failure) {
      entry = null;
      return Optional.of(Fetched.of(broken(open.name(), failure)));
    }
  }

  /** An entry that can't be read further is reported; the others are still tried. */
  private ReadOutcome broken(String name, IOException failure) {
    reported = true;
    return Refusals.unreadable(name, failure);
  }
}
