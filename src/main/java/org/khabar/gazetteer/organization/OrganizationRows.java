package org.khabar.gazetteer.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.gazetteer.index.NameForm;
import org.khabar.model.KnownOrganization;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

/** Takes the rows of one file: makes organizations of those that can be, notes the others. */
final class OrganizationRows {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 100;
  private static final int LONGEST_SHORT_FORM = 8;

  private final String file;
  private final List<KnownOrganization> organizations = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long passedOver;

  OrganizationRows(String file) {
    this.file = file;
  }

  /** A row that tells something else than an organization. */
  void passOver() {
    passedOver++;
  }

  /** A row that cannot be read. */
  void leaveOut(long line, String message, String remedy) {
    OptionalInt number = line > 0 ? OptionalInt.of((int) line) : OptionalInt.empty();
    problems.add(
        new Problem(ProblemCode.BAD_LINE, file, number, Optional.empty(), message, remedy));
  }

  void add(long line, StatedOrganization stated) {
    Set<String> names = new LinkedHashSet<>();
    stated.names().stream()
        .map(OrganizationRows::clean)
        .filter(OrganizationRows::isName)
        .limit(MOST_NAMES)
        .forEach(names::add);
    if (names.isEmpty()) {
      leaveOut(
          line, "The row names no organization.", "Give a name of at most 200 letters or digits.");
    } else if (!stated.wikidata().matches("(?:Q[1-9]\\d{0,9})?")) {
      leaveOut(
          line,
          "\"" + shortened(stated.wikidata()) + "\" is no Wikidata id.",
          "Give one such as Q42418, or leave the cell empty.");
    } else {
      organizations.add(organization(List.copyOf(names), stated));
    }
  }

  private KnownOrganization organization(List<String> names, StatedOrganization stated) {
    String abbreviation =
        stated.abbreviation().isBlank()
            ? names.stream().filter(OrganizationRows::isShortForm).findFirst().orElse("")
            : clean(stated.abbreviation());
    String name =
        names.stream().filter(one -> !one.equals(abbreviation)).findFirst().orElse(names.get(0));
    return new KnownOrganization(
        NameForm.of(name).replace(' ', '-'),
        name,
        given(abbreviation).filter(form -> !form.equals(name)),
        names.stream().filter(one -> !one.equals(name) && !one.equals(abbreviation)).toList(),
        stated.kind(),
        given(stated.country()),
        given(stated.parent()),
        given(stated.wikidata()),
        given(stated.address()).stream().filter(OrganizationRows::isAddress).toList(),
        List.of(file));
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(text -> !text.isBlank());
  }

  private static String clean(String name) {
    return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NameForm.of(name).length() > 1;
  }

  private static boolean isShortForm(String name) {
    return name.length() <= LONGEST_SHORT_FORM
        && !name.contains(" ")
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** An address that can stand in the graph as it is. */
  private static boolean isAddress(String address) {
    return address.matches("https?://[!#$%&'()*+,\\-./:;=?@\\[\\]_~A-Za-z0-9]{3,500}");
  }

  static String shortened(String cell) {
    String clean = clean(cell);
    return clean.length() <= 40 ? clean : clean.substring(0, 40) + "…";
  }

  /** What was taken. */
  OrganizationFile file(ListKind kind, FileContent content) {
    return new OrganizationFile(
        kind.source(file, organizations.size()),
        kind == ListKind.OWN_TABLE,
        organizations,
        problems,
        passedOver,
        content.fingerprint());
  }
}
