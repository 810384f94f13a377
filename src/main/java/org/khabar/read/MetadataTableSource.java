package org.khabar.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/** A table of metadata: it gives no article, only what is wrong with it. */
final class MetadataTableSource implements ArticleSource {
  private final String name;
  private final Iterator<Problem> problems;

  private MetadataTableSource(String name, List<Problem> problems) {
    this.name = name;
    this.problems = problems.iterator();
  }

  /** The table of an archive. */
  MetadataTableSource(String name, MetadataTable table) {
    this(name, table.problems());
  }

  /** The table that is a file; rows for files that are not beside it are named. */
  static MetadataTableSource of(Path file, String name, MetadataTable table) {
    List<Problem> found = new ArrayList<>(table.problems());
    table
        .rows()
        .forEach(
            (fileName, row) -> {
              if (isMissing(file, fileName)) {
                found.add(missing(name, fileName, row.line()));
              }
            });
    return new MetadataTableSource(name, found);
  }

  @Override
  public Optional<Fetched> next() {
    return problems.hasNext()
        ? Optional.of(Fetched.of(new ReadOutcome.LeftOut(problems.next())))
        : Optional.empty();
  }

  private static boolean isMissing(Path file, String fileName) {
    try {
      return !Files.exists(file.resolveSibling(fileName));
    } catch (InvalidPathException noName) {
      return true;
    }
  }

  private static Problem missing(String name, String fileName, int line) {
    return new Problem(
        ProblemCode.BAD_METADATA,
        name,
        OptionalInt.of(line),
        Optional.empty(),
        "The row names " + fileName + ", which is not in this folder.",
        "Correct the file's name or remove the row.");
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
