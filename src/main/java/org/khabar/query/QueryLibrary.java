package org.khabar.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * The saved queries that come with Khabar, and those in a folder of the user's.
 *
 * <p>Reads files only: no query engine is started.
 */
public final class QueryLibrary {
  private static final String BUNDLED = "org/khabar/queries/";
  private static final String EXTENSION = ".rq";

  private static final List<String> GROUPS =
      List.of(
          "incidents", "actors", "tolls", "places", "evidence", "articles", "quality", "export");
  private static final Comparator<SavedQuery> BY_GROUP =
      Comparator.comparingInt(QueryLibrary::rank)
          .thenComparing(SavedQuery::group)
          .thenComparing(SavedQuery::name);

  private final Optional<Path> folder;

  private QueryLibrary(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The queries that come with Khabar. */
  public static QueryLibrary bundled() {
    return new QueryLibrary(Optional.empty());
  }

  /** The queries that come with Khabar, and a folder whose queries win over those of their name. */
  public static QueryLibrary with(Path folder) {
    return new QueryLibrary(Optional.of(folder));
  }

  /**
   * All queries, by group and then by name; groups of the user's own come after ours.
   *
   * @throws KhabarException {@code QUERY_INVALID} with file and line when a header is wrong
   */
  public List<SavedQuery> list() {
    Map<String, SavedQuery> queries = new TreeMap<>();
    for (String name : bundledNames()) {
      queries.put(name, readBundled(name).orElseThrow());
    }
    folder.ifPresent(
        place -> filesIn(place).forEach(file -> queries.put(nameOf(file), readFile(file))));
    return queries.values().stream().sorted(BY_GROUP).toList();
  }

  private static int rank(SavedQuery query) {
    int rank = GROUPS.indexOf(query.group());
    return rank < 0 ? GROUPS.size() : rank;
  }

  /**
   * The query with this name, or the one in this file.
   *
   * @throws KhabarException {@code QUERY_UNKNOWN} when there is neither, {@code QUERY_INVALID} when
   *     its header is wrong
   */
  public SavedQuery find(String nameOrFile) {
    boolean isFile = nameOrFile.endsWith(EXTENSION) || Files.isRegularFile(Path.of(nameOrFile));
    if (isFile) {
      return readFile(Path.of(nameOrFile));
    }
    Optional<Path> own =
        folder.map(place -> place.resolve(nameOrFile + EXTENSION)).filter(Files::isRegularFile);
    return own.map(QueryLibrary::readFile)
        .or(() -> readBundled(nameOrFile))
        .orElseThrow(() -> unknown(nameOrFile));
  }

  private static KhabarException unknown(String name) {
    List<String> alike = new ArrayList<>(bundledNames());
    alike.removeIf(other -> !other.startsWith(name) && !name.startsWith(other));
    return new KhabarException(
        ErrorCode.QUERY_UNKNOWN,
        "There is no saved query " + name,
        (alike.isEmpty() ? "" : "Did you mean " + String.join(" or ", alike) + "? ")
            + "`khabar queries` lists all; the name of a file ends in "
            + EXTENSION);
  }

  private static Optional<SavedQuery> readBundled(String name) {
    String resource = BUNDLED + name + EXTENSION;
    try (InputStream stream = loader().getResourceAsStream(resource)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(
              SavedQuery.parse(
                  name,
                  "queries/" + name + EXTENSION,
                  new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static SavedQuery readFile(Path file) {
    try {
      return SavedQuery.parse(nameOf(file), file.toString(), Files.readString(file));
    } catch (IOException failure) {
      throw new KhabarException(
          Files.exists(file) ? ErrorCode.QUERY_INVALID : ErrorCode.QUERY_UNKNOWN,
          Files.exists(file) ? "Cannot read " + file + " as UTF-8" : "There is no file " + file,
          "Give a query's name or a .rq file; `khabar queries` lists the names",
          failure);
    }
  }

  private static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - 3) : name;
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException failure) {
      throw new KhabarException(
          ErrorCode.INPUT_MISSING,
          "Cannot read the folder " + folder,
          "Give a folder with .rq files",
          failure);
    }
  }

  /** Names by looking into the folder or the jar that Khabar runs from, so no list can be stale. */
  private static List<String> bundledNames() {
    try {
      Path home =
          Path.of(QueryLibrary.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> names = new ArrayList<>();
      if (Files.isDirectory(home)) {
        filesIn(home.resolve(BUNDLED)).forEach(file -> names.add(nameOf(file)));
        return names;
      }
      try (JarFile jar = new JarFile(home.toFile())) {
        jar.stream()
            .map(entry -> entry.getName())
            .filter(entry -> entry.startsWith(BUNDLED) && entry.endsWith(EXTENSION))
            .sorted()
            .forEach(entry -> names.add(nameOf(Path.of(entry))));
      }
      return names;
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ClassLoader loader() {
    return QueryLibrary.class.getClassLoader();
  }
}
