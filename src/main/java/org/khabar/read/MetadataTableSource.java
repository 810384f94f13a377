package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/** A folder's table of metadata: it gives no article, only what is wrong with it. */
final class MetadataTableSource implements ArticleSource {
  private final Path file;
  private final String name;
  private final MetadataTables tables;
  private @Nullable Iterator<Problem> problems;

  MetadataTableSource(Path file, String name, MetadataTables tables) {
    this.file = file;
    this.name = name;
    this.tables = tables;
  }

  @Override
  public Optional<ReadOutcome> next() throws IOException {
    Iterator<Problem> rest = problems;
    if (rest == null) {
      rest = read().iterator();
      problems = rest;
    }
    return rest.hasNext() ? Optional.of(new ReadOutcome.LeftOut(rest.next())) : Optional.empty();
  }

  private List<Problem> read() throws IOException {
    MetadataTable table = tables.beside(file, name);
    List<Problem> found = new ArrayList<>(table.problems());
    table
        .rows()
        .forEach(
            (fileName, row) -> {
              if (isMissing(fileName)) {
                found.add(missing(fileName, row.line()));
              }
            });
    return found;
  }

  private boolean isMissing(String fileName) {
    try {
      return !Files.exists(file.resolveSibling(fileName));
    } catch (InvalidPathException noName) {
      return true;
    }
  }

  private Problem missing(String fileName, int line) {
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
