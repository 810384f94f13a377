package org.khabar.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.read.DocumentSource.Beside;
import org.khabar.read.document.DocumentReader;

/** Chooses the source for an input; one for each run, as it remembers the folders it has seen. */
final class Sources {
  private static final String STANDARD_INPUT = "stdin";

  private final ArticleMaker maker = new ArticleMaker();
  private final ReadOptions options;
  private final RowMaker rows;
  private final MetadataTables tables = new MetadataTables();
  private final Set<Path> visited = new HashSet<>();

  Sources(ReadOptions options) {
    this.options = options;
    this.rows = new RowMaker(maker, new FieldNames(options.fieldNames()), options.longest());
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

  /** Standard input, called {@code stdin}. */
  ArticleSource standardInput() {
    return new StreamSource(STANDARD_INPUT, options.standardInput(), this);
  }

  /** The source of {@code path}, which is called {@code name} in messages and identifiers. */
  ArticleSource of(Path path, String name) {
    if (Files.isDirectory(path)) {
      return new FolderSource(path, name, this);
    }
    return Files.exists(path) && !Files.isRegularFile(path)
        ? new RefusedSource(name, Refusals.notAFile(name))
        : new FileSource(path, name, this);
  }

  /** The source of an open file, told by its first bytes. */
  ArticleSource of(Path file, Input input) throws IOException {
    if (isMetadata(input)) {
      return MetadataTableSource.of(file, input.name(), tables.beside(file, input.name()));
    }
    if (ArchiveTables.isArchive(input.start())) {
      try (Input again = Input.open(input.name(), Files.newInputStream(file))) {
        enter(ArchiveTables.of(again, this));
      }
    }
    return of(input, () -> tables.beside(file, input.name()).row(file.getFileName().toString()));
  }

  /** Takes the tables of the archive that is read next. */
  void enter(Map<String, MetadataTable> ofArchive) {
    tables.enter(ofArchive);
  }

  /** At the end of an archive: the rows of its tables whose files are not in it. */
  ArticleSource rowsWithoutFiles(String archive) {
    return new MetadataTableSource(archive, tables.withoutFiles(archive));
  }

  /** The source of an archive's entry. */
  ArticleSource ofEntry(Input entry) throws IOException {
    tables.meet(entry.name());
    Optional<MetadataTable> table = tables.entry(entry.name());
    return table.isPresent()
        ? new MetadataTableSource(entry.name(), table.get().problems())
        : of(entry, () -> tables.row(entry.name()));
  }

  /** Whether the file is a table of metadata, not of articles. */
  boolean isMetadata(Input input) {
    return MetadataTable.isNamed(input.name())
        && !ArticleTable.isOne(input.startText(), rows.names());
  }

  /** The source of what is open, told by its first bytes. */
  ArticleSource of(Input input, Beside beside) throws IOException {
    Format format = format(input);
    return switch (format) {
      case TEXT, PAGE ->
          new DocumentSource(input, format == Format.PAGE, maker, beside, options.longest());
      case MAIL -> new MailSource(input, maker, options.longest());
      case GZIP, BZIP2 -> of(input.unpacked(format), beside);
      case JSON, JSON_LINES, TABLE, FEED, WARC, ZIP, TAR -> new NonEmptySource(many(input, format));
      case PDF -> document(input, "pdf", beside);
      case WORD -> document(input, "docx", beside);
      default -> new RefusedSource(input.name(), Refusals.unknownFormat(input.name(), format));
    };
  }

  private ArticleSource document(Input input, String ending, Beside beside) {
    return DocumentReader.of(ending)
        .<ArticleSource>map(
            reader -> new OfficeSource(input, reader, maker, beside, options.longest()))
        .orElseGet(
            () -> new RefusedSource(input.name(), Refusals.notInThisBuild(input.name(), ending)));
  }

  private ArticleSource many(Input input, Format format) throws IOException {
    return switch (format) {
      case JSON -> new JsonSource(input, rows);
      case JSON_LINES -> new JsonLinesSource(input, rows);
      case TABLE -> new ArticleTableSource(input, rows);
      case FEED -> new FeedSource(input, rows);
      case WARC -> new WarcSource(input, maker, options.longest());
      case TAR -> new ArchiveSource(input, input.tar(), this);
      default -> new ArchiveSource(input, input.zip(), this);
    };
  }

  Format format(Input input) {
    return input.format(rows.names());
  }

  /** Whether this folder is met for the first time, by whatever link one came to it. */
  boolean firstVisit(Path folder) throws IOException {
    return visited.add(folder.toRealPath());
  }

  /** Whether what has this name in a folder or an archive is no article of its owner's. */
  static boolean isPassedOver(String name) {
    return name.startsWith(".")
        || name.equals("__MACOSX")
        || name.toLowerCase(Locale.ROOT).equals("readme.md");
  }

  /** What stands behind the last dot of the last part, in lower case; empty without one. */
  static String extension(String name) {
    int dot = dot(name);
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without the ending that says only that it is packed. */
  static String unpacked(String name) {
    String ending = extension(name);
    return ending.equals("gz") || ending.equals("bz2") ? name.substring(0, dot(name)) : name;
  }

  /** The name without its extension. */
  static String withoutExtension(String packed) {
    String name = unpacked(packed);
    int dot = dot(name);
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static int dot(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? dot : -1;
  }
}
