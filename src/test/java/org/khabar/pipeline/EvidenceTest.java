package org.khabar.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.ArticleFacts;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.TollKind;
import org.khabar.record.RecordWriter;

/**
 * Each value of an incident stands somewhere in the text, and its quote is that of the text.
 *
 * <p>{@code -Dkhabar.benchmarks=DIR} names a folder with articles as JSON lines, which are not part
 * of the project; all of them are checked too.
 */
class EvidenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RecordWriter WRITER = new RecordWriter();
  private static final List<String> TOLLS =
      List.of("killed", "injured", "missing", "kidnapped", "arrested");

  @TempDir private Path folder;

  @Test
  void ofOwnTextsIsExact() throws IOException {
    String text =
        "\uD83D\uDEA8 “Gunmen of the Lashkar-e-Taiba (LeT)” attacked a café in Lahore’s Gulberg on Friday,"
            + " killing at least 12 people – two of them children – and wounding dozens, police said.\n\n"
            + "Rescue 1122\u00A0officials put the toll at 15. Four suspects were arrested; three people"
            + " are missing.\n\n\uD83D\uDCA3 On Monday, a bomb had killed Dr Élodie Traoré in Ségou, Mali.";
    Path file = Files.writeString(folder.resolve("own.txt"), text);
    assertThat(check(List.of(file))).isPositive();
  }

  @Test
  void ofADamagedTextIsExactAndItsNamesAreWhole() throws IOException {
    String text =
        """
        Attack in Tank

        Unidentified gun-
        men k1lled four police-
        men in theattack on a check-
        post in Tank,said Police Superin-
        tendent Aslam Khan. Ten rnilitants of Tehreek-e-
        Taliban Pakistan fled.
        """;
    Path file = Files.writeString(folder.resolve("damaged.txt"), text);
    List<ArticleFacts> found = new ArrayList<>();
    new Extraction(Knowledge.NONE)
        .run(List.of(file), outcome -> found.add(((Outcome.Found) outcome).facts()));
    assertThat(check(found.get(0))).isEqualTo(1);
    assertThat(found.get(0).incidents().get(0).tolls())
        .hasEntrySatisfying(TollKind.KILLED, toll -> assertThat(toll.count().best()).hasValue(4));
    assertThat(found.get(0).entities().places()).extracting(Place::name).contains("checkpost");
    assertThat(found.get(0).entities().persons())
        .extracting(Person::description)
        .containsExactly(Optional.of("Police Superintendent"));
  }

  @Test
  void ofAllDevelopmentTextsIsExact() throws IOException {
    String benchmarks = System.getProperty("khabar.benchmarks", "");
    assumeThat(benchmarks).as("no -Dkhabar.benchmarks=DIR given").isNotEmpty();
    try (Stream<Path> files = Files.walk(Path.of(benchmarks))) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
      assertThat(check(texts)).isGreaterThan(1_000);
    }
  }

  /** Checks the incidents of all articles; how many there were. */
  private static int check(List<Path> files) {
    int[] checked = {0};
    new Extraction(Knowledge.NONE)
        .run(
            files,
            outcome -> {
              if (outcome instanceof Outcome.Found each) {
                checked[0] += check(each.facts());
              }
            });
    return checked[0];
  }

  private static int check(ArticleFacts facts) {
    JsonNode article = json(WRITER.write(facts));
    int[] text = article.get("text").asText().codePoints().toArray();
    for (JsonNode incident : article.get("incidents")) {
      assertThat(incident.get("evidence")).isNotEmpty();
      quotes(incident, text, article.get("id").asText());
      for (String toll : TOLLS) {
        assertThat(incident.get(toll).isNull() || !incident.get(toll).get("claims").isEmpty())
            .as("%s of %s has claims", toll, article.get("id"))
            .isTrue();
        incident.get(toll).path("claims").forEach(EvidenceTest::hasSpan);
      }
      incident.get("places").forEach(EvidenceTest::hasSpan);
      incident.get("sites").forEach(EvidenceTest::hasSpan);
      for (JsonNode role : incident.get("roles")) {
        role.forEach(actor -> assertThat(actor.get("mentions")).isNotEmpty());
        role.forEach(actor -> actor.get("mentions").forEach(EvidenceTest::hasSpan));
      }
    }
    return article.get("incidents").size();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + line, e);
    }
  }

  private static void hasSpan(JsonNode value) {
    assertThat(value.has("start") && value.has("end")).as("%s has a span", value).isTrue();
  }

  /** Every span inside a value lies in the text, and the words beside it are those of the text. */
  private static void quotes(JsonNode value, int[] text, String id) {
    if (value.has("start")) {
      int start = value.get("start").asInt();
      int end = value.get("end").asInt();
      assertThat(0 <= start && start < end && end <= text.length).as("%s %s", id, value).isTrue();
      if (value.hasNonNull("text")) {
        assertThat(value.get("text").asText()).isEqualTo(new String(text, start, end - start));
      }
    }
    value.forEach(inner -> quotes(inner, text, id));
  }
}
