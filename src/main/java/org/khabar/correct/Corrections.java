package org.khabar.correct;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Article;
import org.khabar.model.EntryId;
import org.khabar.model.ErrorCode;
import org.khabar.model.Gazetteer;
import org.khabar.model.KhabarException;
import org.khabar.model.LinkJudgement;
import org.khabar.model.LinkJudgements;
import org.khabar.model.MentionKind;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

/**
 * A file of corrections: one decision a line, as text under version control.
 *
 * <pre>{@code
 * # Comments and blank lines say nothing; words with blanks stand in double quotes.
 * place "Hub" geonames:1176515 in hub-raid      # the town, not the river (A. Editor)
 * place "Tor Darra" wikidata:Q123 at 34.2,70.9  # the gazetteer lacks it
 * organization "CTD" organization:counter-terrorism-department
 * place "Mehran" none
 * }</pre>
 *
 * <p>The first word says what is decided, so that other kinds of decisions find their place. Of two
 * lines on one name the one that names the article goes first. Thread-safe.
 */
public final class Corrections implements LinkJudgements {
  /** No corrections. */
  public static final Corrections NONE = new Corrections("", List.of(), List.of());

  private final String source;
  private final List<Correction> corrections;
  private final List<Problem> problems;
  private final Map<String, List<Correction>> byName = new HashMap<>();

  Corrections(String source, List<Correction> corrections, List<Problem> problems) {
    this.source = source;
    this.corrections = List.copyOf(corrections);
    this.problems = List.copyOf(problems);
    corrections.stream()
        .sorted(Comparator.comparing(line -> line.judgement().article().isEmpty()))
        .forEach(line -> byName.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line));
  }

  /**
   * Reads a file; a line that is no correction is passed over and told by {@link #problems}.
   *
   * @throws KhabarException {@code INPUT_MISSING} when there is no such file, or it is no text
   */
  public static Corrections read(Path file) {
    try {
      return new CorrectionReader(file.toString()).read(Files.readAllLines(file));
    } catch (MalformedInputException e) {
      throw unreadable(file, "is not UTF-8", e);
    } catch (IOException e) {
      throw unreadable(file, "cannot be read", e);
    }
  }

  private static KhabarException unreadable(Path file, String why, IOException cause) {
    return new KhabarException(
        ErrorCode.INPUT_MISSING,
        "The file of corrections " + file + " " + why,
        "Name a text file with one correction a line",
        cause);
  }

  /** The lines that are no corrections. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether there is nothing to check or apply. */
  public boolean isEmpty() {
    return corrections.isEmpty();
  }

  /**
   * The same without the lines that decide on entries that neither list has, which become problems.
   */
  public Corrections checked(Gazetteer gazetteer, OrganizationDirectory directory) {
    List<Correction> known = new ArrayList<>();
    List<Problem> found = new ArrayList<>(problems);
    for (Correction line : corrections) {
      Optional<EntryId> entry = line.judgement().entry();
      boolean placed = line.judgement().point().isPresent();
      if (placed || entry.filter(id -> !isKnown(id, gazetteer, directory)).isEmpty()) {
        known.add(line);
      } else {
        found.add(unknown(line));
      }
    }
    return new Corrections(source, known, found);
  }

  private static boolean isKnown(
      EntryId entry, Gazetteer gazetteer, OrganizationDirectory directory) {
    return switch (entry.source()) {
      case GEONAMES, GAZETTEER -> gazetteer.byEntry(entry).isPresent();
      case ORGANIZATION -> directory.byId(entry.id()).isPresent();
      case WIKIDATA -> true;
    };
  }

  private Problem unknown(Correction line) {
    return CorrectionReader.problem(
        ProblemCode.BAD_CORRECTION,
        source,
        line.line(),
        "nothing is known of " + line.judgement().entry().map(EntryId::toString).orElse("it"),
        line.judgement().kind() == MentionKind.PLACE
            ? "Check the number, or say where it is: at LAT,LON."
            : "Check the id against the list of organizations.");
  }

  @Override
  public Optional<LinkJudgement> on(MentionKind kind, String name, String article) {
    return byName.getOrDefault(Correction.key(kind, name), List.of()).stream()
        .filter(line -> line.holdsIn(article))
        .map(Correction::judgement)
        .findFirst();
  }

  /** What may matter to an article: it is to be linked anew when this has changed. */
  public List<String> concerning(Article article) {
    if (corrections.isEmpty()) {
      return List.of();
    }
    String text = Correction.lower(article.text());
    return corrections.stream()
        .filter(line -> line.concerns(article.id(), text))
        .map(line -> line.judgement().words() + " # " + line.judgement().comment())
        .toList();
  }

  /** The lines that decided nothing, told by what was decided in all articles. */
  public List<Problem> unused(Set<LinkJudgement> applied) {
    return corrections.stream()
        .filter(line -> !applied.contains(line.judgement()))
        .map(
            line ->
                CorrectionReader.problem(
                    ProblemCode.UNUSED_CORRECTION,
                    source,
                    line.line(),
                    "no article has a name that this decides: " + line.judgement().words(),
                    "Check the name and the article's id, or remove the line."))
        .toList();
  }
}
