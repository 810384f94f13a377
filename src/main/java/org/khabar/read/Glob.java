package org.khabar.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/**
 * A name with wildcards, as {@code archive/**}{@code /*.html}: {@code *} and {@code ?} stand for
 * letters of one name, {@code [ab]} and <code>{a,b}</code> for one of several, {@code **} for any
 * folders or none.
 */
final class Glob {
  private static final String WILD = ".*[*?\\[{].*";
  private static final PathMatcher ANY_FOLDERS = name -> true;

  private final List<PathMatcher> parts = new ArrayList<>();
  private final Set<Path> found = new TreeSet<>();

  private Glob() {}

  /**
   * What a name with wildcards stands for.
   *
   * @param folder the folder that its first part without wildcards names
   * @param files what was found, in the order of the names
   */
  record Matches(Path folder, List<Path> files) {}

  static boolean isOne(Path name) {
    return name.toString().matches(WILD) && !Files.exists(name);
  }

  /**
   * Finds the files and folders; hidden ones are passed over.
   *
   * @throws IOException when a folder can't be read
   */
  static Matches find(Path name) throws IOException {
    Path folder = name.isAbsolute() ? name.getRoot() : Path.of("");
    int first = 0;
    while (!name.getName(first).toString().matches(WILD)) {
      folder = folder.resolve(name.getName(first++));
    }
    Glob glob = new Glob();
    for (Path part : name.subpath(first, name.getNameCount())) {
      glob.parts.add(matcher(part.toString()));
    }
    glob.walk(folder, 0);
    return new Matches(folder, List.copyOf(glob.found));
  }

  /** The matcher of one part; of what is no pattern, one for the name itself. */
  private static PathMatcher matcher(String part) {
    if (part.equals("**")) {
      return ANY_FOLDERS;
    }
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + part);
    } catch (PatternSyntaxException noPattern) {
      return name -> name.toString().equals(part);
    }
  }

  private void walk(Path at, int part) throws IOException {
    if (part == parts.size()) {
      found.add(at);
      return;
    }
    boolean anyFolders = parts.get(part) == ANY_FOLDERS;
    if (anyFolders) {
      walk(at, part + 1);
    }
    if (!Files.isDirectory(at)) {
      return;
    }
    for (Path entry : entries(at)) {
      if (anyFolders) {
        if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
          walk(entry, part);
        }
      } else if (parts.get(part).matches(entry.getFileName())) {
        walk(entry, part + 1);
      }
    }
  }

  private static List<Path> entries(Path at) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(at)) {
      List<Path> visible = new ArrayList<>();
      for (Path entry : stream) {
        if (!Sources.isPassedOver(entry.getFileName().toString())) {
          visible.add(entry);
        }
      }
      return visible;
    }
  }
}
