package org.khabar.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of general English in small letters: those of a list, those that it leaves out because
 * they hide names, such as {@code hill}, and their regular forms.
 */
public final class EnglishWords {
  private static final String NOTHING = "-";

  /** A stem has at least so many letters; a word behind a prefix one more. */
  private static final int SHORTEST = 3;

  private static final Set<String> LISTED = new HashSet<>(lines("vocabulary.txt"));
  private static final Set<String> FURTHER = new HashSet<>(lines("further-words.txt"));
  private static final List<String> PREFIXES = lines("prefixes.txt");
  private static final List<Ending> ENDINGS =
      lines("endings.tsv").stream().map(Ending::of).toList();

  private EnglishWords() {}

  /** An ending, and what stands in its place in the word itself. */
  private record Ending(String letters, List<String> instead) {
    static Ending of(String line) {
      String[] columns = line.split("\t", -1);
      return new Ending(columns[0], List.of(columns[1].replace(NOTHING, "").split(" ", -1)));
    }
  }

  /** Whether the list has this word, which is in small letters. */
  public static boolean isListed(String word) {
    return LISTED.contains(word);
  }

  /** Whether either list has this word or one of which it is a regular form or a derivation. */
  public static boolean isWord(String word) {
    return isForm(word)
        || PREFIXES.stream()
            .anyMatch(
                prefix ->
                    word.startsWith(prefix)
                        && word.length() > prefix.length() + SHORTEST
                        && isForm(word.substring(prefix.length())));
  }

  private static boolean isBase(String word) {
    return LISTED.contains(word) || FURTHER.contains(word);
  }

  private static boolean isForm(String word) {
    return isBase(word)
        || ENDINGS.stream()
            .filter(ending -> word.endsWith(ending.letters()))
            .anyMatch(
                ending ->
                    isStem(word.substring(0, word.length() - ending.letters().length()), ending));
  }

  private static boolean isStem(String stem, Ending ending) {
    int last = stem.length() - 1;
    if (last < SHORTEST - 1) {
      return false;
    }
    boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return ending.instead().stream().anyMatch(letters -> isBase(stem + letters))
        || (doubled && isBase(stem.substring(0, last)));
  }

  static List<String> lines(String file) {
    try (InputStream in = EnglishWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no list " + file);
      }
      List<String> lines = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(lines::add);
      return lines;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
