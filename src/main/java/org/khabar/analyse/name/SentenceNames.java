package org.khabar.analyse.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

/** The names found so far in one sentence. */
final class SentenceNames {
  private static final Comparator<FoundName> ORDER =
      Comparator.comparingInt(FoundName::begin)
          .thenComparing(Comparator.comparingInt(FoundName::end).reversed())
          .thenComparing(FoundName::kind);

  private final NameSentence sentence;
  private final List<FoundName> found = new ArrayList<>();
  private final BitSet roads = new BitSet();

  SentenceNames(NameSentence sentence) {
    this.sentence = sentence;
  }

  NameSentence sentence() {
    return sentence;
  }

  /** Adds a name unless the same stretch has one of its kind. */
  void add(int begin, int end, MentionKind kind) {
    add(new FoundName(begin, end, kind));
  }

  void add(FoundName name) {
    boolean known =
        found.stream()
            .anyMatch(
                other ->
                    other.kind() == name.kind()
                        && other.overlaps(name.begin(), name.end())
                        && !(other.cut() > 0 && name.lead() > 0));
    if (!known) {
      found.add(name);
    }
  }

  /** Adds a road, which is a site; what stands in its name is no place. */
  void addRoad(int begin, int end) {
    add(begin, end, MentionKind.SITE);
    roads.set(begin, end);
  }

  /** Whether a token is part of a road's name. */
  boolean isOfRoad(int token) {
    return roads.get(token);
  }

  /** Lets the organizations and sites that end with a token begin at an earlier one. */
  void extend(int begin, int end) {
    found.replaceAll(
        name ->
            name.end() == end && name.begin() > begin && name.kind() != MentionKind.PLACE
                ? new FoundName(begin, end, name.kind())
                : name);
  }

  /** Adds a name in place of those of its kind inside it; not where one reaches beyond it. */
  void addLonger(int begin, int end, MentionKind kind) {
    FoundName name = new FoundName(begin, end, kind);
    found.removeIf(other -> other.kind() == kind && name.covers(other.begin(), other.end()));
    add(name);
  }

  List<FoundName> all() {
    return found;
  }

  /** Whether a name of a kind touches a stretch. */
  boolean has(MentionKind kind, int begin, int end) {
    return found.stream().anyMatch(name -> name.kind() == kind && name.overlaps(begin, end));
  }

  /** Whether a name of a kind begins where a stretch does and reaches beyond it. */
  boolean opens(MentionKind kind, int begin, int end) {
    return found.stream()
        .anyMatch(name -> name.kind() == kind && name.begin() == begin && name.end() > end);
  }

  /** Whether a name of a kind touches a stretch and reaches beyond it. */
  boolean crosses(MentionKind kind, int begin, int end) {
    return found.stream()
        .anyMatch(
            name ->
                name.kind() == kind
                    && name.overlaps(begin, end)
                    && (name.begin() < begin || name.end() > end));
  }

  /** Whether an organization, site or person touches a stretch. */
  boolean isTaken(int begin, int end) {
    return found.stream()
        .anyMatch(
            name ->
                name.kind() != MentionKind.PLACE
                    && name.kind() != MentionKind.WEAPON
                    && name.overlaps(begin, end));
  }

  /** The longest organization or site around a token. */
  Optional<FoundName> around(int token) {
    return found.stream()
        .filter(name -> name.kind() != MentionKind.PLACE && name.covers(token, token + 1))
        .max(Comparator.comparingInt(name -> name.end() - name.begin()));
  }

  /** The names in text order, a longer one before those inside it. */
  List<Mention> mentions() {
    return found.stream().sorted(ORDER).map(name -> name.in(sentence)).toList();
  }
}
