package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Chooses the source for a path; one for each run, as it remembers the folders it has seen. */
final class Sources {
  private final ArticleMaker maker;
  private final int longest;
  private final MetadataTables tables = new MetadataTables();
  private final Set<Path> visited = new HashSet<>();

  Sources(ArticleMaker maker, int longest) {
    this.maker = maker;
    this.longest = longest;
  }

  /**
   * The source of what the user named: names in it are relative to the folder, or to the file's.
   */
  ArticleSource named(Path path) {
    if (Files.isDirectory(path)) {
      return new FolderSource(path, "", this);
    }
    Path name = path.getFileName();
    return of(path, name == null ? path.toString() : name.toString());
  }

  /** The source of {@code path}, which is called {@code name} in messages and identifiers. */
  ArticleSource of(Path path, String name) {
    if (Files.isDirectory(path)) {
      return new FolderSource(path, name, this);
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new RefusedSource(name, Refusals.notAFile(name));
    }
    Path fileName = path.getFileName();
    if (fileName != null && fileName.toString().equals(MetadataTable.FILE)) {
      return new TableSource(path, name, tables);
    }
    return switch (extension(name)) {
      case "txt", "text", "md", "markdown", "html", "htm", "xhtml" ->
          new FileSource(path, name, maker, tables, longest);
      case "jsonl", "ndjson" -> new JsonLinesSource(path, name, maker, longest);
      case "" ->
          new RefusedSource(
              name, Refusals.unknownFormat(name, "Its name has no ending that tells its format."));
      default ->
          new RefusedSource(
              name, Refusals.unknownFormat(name, "Files of this format are not read."));
    };
  }

  /** Whether this folder is met for the first time, by whatever link one came to it. */
  boolean firstVisit(Path folder) throws IOException {
    return visited.add(folder.toRealPath());
  }

  /** What stands behind the last dot of the last part, in lower case; empty without one. */
  static String extension(String name) {
    int dot = dot(name);
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its extension. */
  static String withoutExtension(String name) {
    int dot = dot(name);
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static int dot(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? dot : -1;
  }
}
