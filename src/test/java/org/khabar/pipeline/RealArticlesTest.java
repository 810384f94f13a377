package org.khabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.khabar.pipeline.Asked.dateWords;
import static org.khabar.pipeline.Asked.edtf;
import static org.khabar.pipeline.Asked.happened;
import static org.khabar.pipeline.Asked.links;
import static org.khabar.pipeline.Asked.organizations;
import static org.khabar.pipeline.Asked.siteNames;
import static org.khabar.pipeline.Asked.where;
import static org.khabar.pipeline.Asked.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.compare.CopyFinder;
import org.khabar.merge.IncidentMerger;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Copies;
import org.khabar.model.Incident;
import org.khabar.model.IncidentDate;
import org.khabar.model.IncidentStatus;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.MergedIncident;
import org.khabar.model.ProblemCode;
import org.khabar.model.Quotation;
import org.khabar.model.Role;

/**
 * Two real articles, which are not part of the project: {@code -Dkhabar.articles=DIR} names their
 * folder.
 */
class RealArticlesTest {
  private static final String FIRST = "attack-on-kpo";
  private static final String SECOND = "audacious-attack";

  @TempDir private static Path dated;
  private static Map<String, ArticleFacts> undatedFacts = Map.of();
  private static Map<String, ArticleFacts> datedFacts = Map.of();

  @BeforeAll
  static void read() throws IOException {
    String folder = System.getProperty("khabar.articles", "");
    assumeThat(folder).as("no -Dkhabar.articles=DIR given").isNotEmpty();
    List<Path> files = List.of(Path.of(folder, FIRST + ".txt"), Path.of(folder, SECOND + ".txt"));
    undatedFacts = facts(files);
    for (Path file : files) {
      Files.writeString(
          dated.resolve(file.getFileName().toString()),
          "---\npublished: 2023-02-18\n---\n" + Files.readString(file));
    }
    datedFacts = facts(List.of(dated));
  }

  private static Map<String, ArticleFacts> facts(List<Path> inputs) {
    Map<String, ArticleFacts> facts = new LinkedHashMap<>();
    new Extraction(Knowledge.NONE)
        .run(
            inputs,
            outcome -> {
              ArticleFacts found = ((Outcome.Found) outcome).facts();
              facts.put(found.article().id(), found);
            });
    return facts;
  }

  @Test
  void theFirstTellsTwoIncidents() {
    ArticleFacts facts = get(undatedFacts, FIRST);
    assertThat(happened(facts)).hasSize(2);
    Incident main = happened(facts).get(0);
    assertThat(main.main()).isTrue();
    assertThat(where(facts, main)).contains("Karachi", "Karachi Police Office");
    assertThat(words(facts, main, Role.PERPETRATOR_INDIVIDUAL))
        .anyMatch(word -> word.matches("(?i).*(militant|terrorist).*"));
    Incident recalled = happened(facts).get(1);
    assertThat(recalled.main()).isFalse();
    assertThat(where(facts, recalled)).contains("Peshawar");
    assertThat(siteNames(facts, recalled))
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("police lines"));
  }

  @Test
  void theSecondTellsSix() {
    ArticleFacts facts = get(undatedFacts, SECOND);
    assertThat(happened(facts)).hasSize(6);
    assertThat(happened(facts).stream().filter(Incident::main)).hasSize(1);
    assertThat(where(facts, happened(facts).get(0))).contains("Karachi", "Karachi Police Office");
    List<Set<String>> recalled =
        happened(facts).stream()
            .filter(incident -> !incident.main())
            .map(incident -> where(facts, incident))
            .toList();
    assertThat(recalled).anyMatch(where -> where.contains("Peshawar"));
    assertThat(recalled).anyMatch(where -> where.contains("PNS Mehran"));
    assertThat(recalled)
        .anyMatch(
            where ->
                where.contains("Karachi")
                    && where.stream().anyMatch(name -> name.matches("(?i).*airport")));
    assertThat(recalled).anyMatch(where -> where.contains("Kalabagh"));
    assertThat(recalled)
        .anyMatch(
            where ->
                !where.contains("Kalabagh")
                    && where.stream().anyMatch(name -> name.contains("Mianwali")));
  }

  @Test
  void withoutADateWeekdaysStayUnresolved() {
    for (ArticleFacts facts : undatedFacts.values()) {
      assertThat(facts.article().published()).isEmpty();
      for (Incident incident : facts.incidents()) {
        String words = dateWords(facts, incident).orElse("");
        if (words.contains("day")) {
          assertThat(incident.date().flatMap(IncidentDate::date)).isEmpty();
        }
      }
    }
    ArticleFacts second = get(undatedFacts, SECOND);
    assertThat(edtf(second, "PNS Mehran")).contains("2011");
    assertThat(edtf(second, "Jinnah International Airport")).contains("2014");
    assertThat(edtf(second, "Kalabagh")).isEmpty();
  }

  @Test
  void withADateWeekdaysAreDays() {
    ArticleFacts first = get(datedFacts, FIRST);
    ArticleFacts second = get(datedFacts, SECOND);
    assertThat(edtf(first, "Karachi Police Office")).contains("2023-02-17");
    assertThat(edtf(second, "Karachi Police Office")).contains("2023-02-17");
    assertThat(edtf(second, "Kalabagh")).contains("2023-02-16");
  }

  @Test
  void bothTogetherAreSixIncidents() {
    for (Map<String, ArticleFacts> facts : List.of(undatedFacts, datedFacts)) {
      List<MergedIncident> incidents = new ArrayList<>();
      try (IncidentMerger merger = new IncidentMerger()) {
        facts.values().forEach(merger::add);
        merger.merge(incidents::add);
      }
      assertThat(incidents)
          .filteredOn(incident -> incident.status() == IncidentStatus.HAPPENED)
          .hasSize(6);
    }
  }

  @Test
  void theWordsThatBothHaveAreFound() {
    try (CopyFinder finder = new CopyFinder()) {
      undatedFacts.values().forEach(facts -> finder.add(facts.article()));
      List<Copies> copies = new ArrayList<>();
      finder.find(copies::add);
      assertThat(copies).flatExtracting(Copies::reprints).isEmpty();
      assertThat(copies)
          .flatExtracting(Copies::passages)
          .singleElement()
          .satisfies(
              passage -> {
                assertThat(passage.length()).isEqualTo(24);
                for (Quotation words : List.of(passage.one(), passage.other())) {
                  assertThat(words.words()).startsWith("the attack on KPO as a symbolic one");
                }
              });
    }
    assertThat(get(undatedFacts, SECOND).article().problems())
        .filteredOn(problem -> problem.code() == ProblemCode.COPIED_TEXT)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains(FIRST + ".txt"));
  }

  @Test
  void authorsAreThoseTheTextNames() {
    assertThat(get(undatedFacts, FIRST).article().authors()).isEmpty();
    assertThat(get(undatedFacts, SECOND).article().authors()).containsExactly("Shabbir H. Kazmi");
  }

  @Test
  void placesAreLinked() {
    assertThat(links(get(undatedFacts, FIRST)))
        .containsEntry("Karachi", 1174872L)
        .containsEntry("Peshawar", 1168197L)
        .containsEntry("Sindh", 1164807L);
    assertThat(links(get(undatedFacts, SECOND)))
        .containsEntry("Karachi", 1174872L)
        .containsEntry("Peshawar", 1168197L)
        .containsEntry("Sindh", 1164807L)
        .containsEntry("Kalabagh", 1175365L)
        .containsEntry("Punjab", 1167710L)
        .containsEntry("Balochistan", 1183606L)
        .containsEntry("Khyber Pakhtunkhwa", 1168873L)
        .containsEntry("Pakistan", 1168579L)
        .containsValue(1170424L);
  }

  @Test
  void organizationsAreFound() {
    assertThat(organizations(get(undatedFacts, FIRST)))
        .contains("Karachi Police Office", "Sindh government");
    assertThat(organizations(get(undatedFacts, SECOND))).contains("Karachi Police Office", "Dawn");
    assertThat(get(undatedFacts, SECOND).entities().organizations())
        .anyMatch(body -> body.abbreviation().equals(Optional.of("CTD")));
    assertThat(get(undatedFacts, SECOND).entities().organizations())
        .filteredOn(body -> body.name().equals("Karachi Police Office"))
        .singleElement()
        .satisfies(body -> assertThat(body.abbreviation()).contains("KPO"));
  }

  @Test
  void trapsAreAvoided() {
    ArticleFacts facts = get(undatedFacts, SECOND);
    String text = facts.article().text();
    for (Mention mention : facts.entities().mentions()) {
      String words = mention.span().in(text);
      if (words.equals("MENA") || words.equals("Dawn")) {
        assertThat(mention).isNotInstanceOf(Mention.Time.class);
        assertThat(mention.kind()).isNotEqualTo(MentionKind.PLACE);
      }
    }
  }

  private static ArticleFacts get(Map<String, ArticleFacts> facts, String id) {
    return Optional.ofNullable(facts.get(id)).orElseThrow();
  }
}
