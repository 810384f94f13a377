package org.khabar.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.khabar.model.Problem;
import org.khabar.model.ReadOutcome;

/** A table of metadata: it gives no article, only what is wrong with it. */
final class MetadataTableSource implements ArticleSource {
  private final String name;
  private final Iterator<Problem> problems;

  /** A table, or several of an archive, by what is wrong with them. */
  MetadataTableSource(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems.iterator();
  }

  /** The table that is a file; rows for files that are not beside it are named. */
  static MetadataTableSource of(Path file, String name, MetadataTable table) {
    List<Problem> found = new ArrayList<>(table.problems());
    found.addAll(table.rowsWithout(row -> isBeside(file, row)));
    return new MetadataTableSource(name, found);
  }

  @Override
  public Optional<Fetched> next() {
    return problems.hasNext()
        ? Optional.of(Fetched.of(new ReadOutcome.LeftOut(problems.next())))
        : Optional.empty();
  }

  private static boolean isBeside(Path table, String name) {
    try {
      return Files.exists(table.resolveSibling(name));
    } catch (InvalidPathException noName) {
      return false;
    }
  }

  @Override
  public OptionalLong expected() {
    return OptionalLong.of(0);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {}
}
