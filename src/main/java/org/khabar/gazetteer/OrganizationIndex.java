package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.gazetteer.index.NameForm;
import org.khabar.model.KnownOrganization;
import org.khabar.model.OrganizationDirectory;

/**
 * Organizations by their names.
 *
 * <p>A leading article does not matter ("the Taliban"), nor do letter case and punctuation; only
 * abbreviations want a capital, so that "is" is never the Islamic State.
 */
public final class OrganizationIndex implements OrganizationDirectory {
  private final Map<String, KnownOrganization> byId = new LinkedHashMap<>();
  private final Map<String, List<KnownOrganization>> byName = new LinkedHashMap<>();
  private final Map<String, List<KnownOrganization>> byAbbreviation = new LinkedHashMap<>();
  private final Set<String> firstWords = new HashSet<>(Set.of("", "the"));

  /** An index of these, whose ids differ. */
  OrganizationIndex(List<KnownOrganization> organizations) {
    for (KnownOrganization organization : organizations) {
      byId.put(organization.id(), organization);
      Stream.concat(Stream.of(organization.name()), organization.aliases().stream())
          .forEach(name -> add(isShort(name) ? byAbbreviation : byName, name, organization));
      organization.abbreviation().ifPresent(name -> add(byAbbreviation, name, organization));
    }
    Stream.of(byName, byAbbreviation)
        .flatMap(names -> names.keySet().stream())
        .forEach(form -> firstWords.add(firstWord(form)));
  }

  private static String firstWord(String form) {
    int space = form.indexOf(' ');
    return space < 0 ? form : form.substring(0, space);
  }

  /** Whether a name is written in capitals alone, as abbreviations are. */
  static boolean isShort(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static void add(
      Map<String, List<KnownOrganization>> names, String name, KnownOrganization organization) {
    List<KnownOrganization> bearers = names.computeIfAbsent(form(name), key -> new ArrayList<>(1));
    if (!bearers.contains(organization)) {
      bearers.add(organization);
    }
  }

  /** The form in which names are compared. */
  static String form(String name) {
    String form = NameForm.of(name);
    return form.startsWith("the ") ? form.substring("the ".length()) : form;
  }

  @Override
  public List<KnownOrganization> named(String name) {
    String form = form(name);
    List<KnownOrganization> found = new ArrayList<>(byName.getOrDefault(form, List.of()));
    String bare = name.replaceFirst("^(?i:the) ", "");
    if (!bare.equals(bare.toLowerCase(Locale.ROOT))) {
      byAbbreviation.getOrDefault(form, List.of()).stream()
          .filter(organization -> !found.contains(organization))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  @Override
  public boolean mayBegin(String word) {
    return firstWords.contains(firstWord(NameForm.of(word)));
  }

  @Override
  public Optional<KnownOrganization> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<KnownOrganization> startingWith(String prefix, int most) {
    String form = form(prefix);
    return Stream.of(byName, byAbbreviation)
        .flatMap(names -> names.entrySet().stream())
        .filter(entry -> !form.isEmpty() && entry.getKey().startsWith(form))
        .flatMap(entry -> entry.getValue().stream())
        .distinct()
        .limit(most)
        .toList();
  }

  /** All organizations in their order. */
  public List<KnownOrganization> all() {
    return List.copyOf(byId.values());
  }
}
