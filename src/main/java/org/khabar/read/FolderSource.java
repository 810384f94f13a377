package org.khabar.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A folder with all that is in it, in the order of the names; hidden files and {@code README.md}
 * are passed over, and so is what a browser saved beside a page for it to show.
 */
final class FolderSource implements ArticleSource {
  private static final String FILES = "_files";

  private final Path folder;
  private final String name;
  private final Sources sources;
  private @Nullable SourceChain chain;

  FolderSource(Path folder, String name, Sources sources) {
    this.folder = folder;
    this.name = name;
    this.sources = sources;
  }

  @Override
  public Optional<Fetched> next() throws IOException {
    SourceChain opened = chain;
    if (opened == null) {
      opened = list();
      chain = opened;
    }
    return opened.next();
  }

  private SourceChain list() throws IOException {
    if (!sources.firstVisit(folder)) {
      return new SourceChain(name, List.of());
    }
    List<ArticleSource> children = new ArrayList<>();
    for (Path entry : entries()) {
      String child = entry.getFileName().toString();
      children.add(sources.of(entry, name.isEmpty() ? child : name + "/" + child));
    }
    return new SourceChain(name, children);
  }

  private List<Path> entries() throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!Sources.isPassedOver(fileName(entry))) {
          entries.add(entry);
        }
      }
    }
    entries.sort(Comparator.comparing(FolderSource::fileName));
    Set<String> names = entries.stream().map(FolderSource::fileName).collect(Collectors.toSet());
    entries.removeIf(entry -> belongsToPage(fileName(entry), names));
    return entries;
  }

  /** Whether it is the folder in which a browser keeps what a saved page shows. */
  private static boolean belongsToPage(String name, Set<String> beside) {
    String page = name.endsWith(FILES) ? name.substring(0, name.length() - FILES.length()) : "";
    return !page.isEmpty() && (beside.contains(page + ".html") || beside.contains(page + ".htm"));
  }

  private static String fileName(Path entry) {
    return entry.getFileName().toString();
  }

  @Override
  public OptionalLong expected() throws IOException {
    return list().expected();
  }

  @Override
  public String name() {
    return name.isEmpty() ? folder.toString() : name;
  }

  @Override
  public void close() {
    if (chain != null) {
      chain.close();
    }
  }
}
