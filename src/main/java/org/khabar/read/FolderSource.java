package org.khabar.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ReadOutcome;

/**
 * A folder with all that is in it, in the order of the names; hidden files and {@code README.md}
 * are passed over.
 */
final class FolderSource implements ArticleSource {
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
  public Optional<ReadOutcome> next() throws IOException {
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
        if (!passedOver(entry.getFileName().toString())) {
          entries.add(entry);
        }
      }
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  private static boolean passedOver(String name) {
    return name.startsWith(".") || name.toLowerCase(Locale.ROOT).equals("readme.md");
  }

  @Override
  public long expected() throws IOException {
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
