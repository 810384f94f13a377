package org.khabar.gazetteer.organization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.OrganizationKind;

/**
 * Reads FollowTheMoney entities, one JSON object a line with {@code id}, {@code schema} and {@code
 * properties}, as OpenSanctions publishes them; and OpenSanctions' simple table (CSV).
 *
 * <p>Taken are the schemata Organization, PublicBody and Company; weak aliases are not.
 */
final class FollowTheMoney {
  private static final ObjectReader JSON = JsonMapper.builder().build().reader();
  private static final Set<String> SCHEMATA = Set.of("Organization", "PublicBody", "Company");
  private static final String ENTITY = "https://www.opensanctions.org/entities/";

  /** What the topics of FollowTheMoney's model say; the first that an entity has decides. */
  private static final Map<String, OrganizationKind> TOPICS = topics();

  private FollowTheMoney() {}

  private static Map<String, OrganizationKind> topics() {
    Map<String, OrganizationKind> topics = new LinkedHashMap<>();
    topics.put("mil", OrganizationKind.MILITARY);
    topics.put("pol.party", OrganizationKind.PARTY);
    topics.put("gov.igo", OrganizationKind.INTERNATIONAL);
    topics.put("gov.judicial", OrganizationKind.JUDICIARY);
    topics.put("gov.religion", OrganizationKind.RELIGIOUS);
    topics.put("gov.security", OrganizationKind.OTHER);
    topics.put("gov", OrganizationKind.GOVERNMENT);
    topics.put("gov.national", OrganizationKind.GOVERNMENT);
    topics.put("gov.state", OrganizationKind.GOVERNMENT);
    topics.put("gov.muni", OrganizationKind.GOVERNMENT);
    topics.put("gov.executive", OrganizationKind.GOVERNMENT);
    topics.put("gov.legislative", OrganizationKind.GOVERNMENT);
    topics.put("fin.bank", OrganizationKind.COMPANY);
    topics.put("rel", OrganizationKind.RELIGIOUS);
    topics.put("crime.terror", OrganizationKind.ARMED_GROUP);
    return topics;
  }

  static void read(FileContent content, OrganizationRows rows) throws IOException {
    if (!content.head().stripLeading().startsWith("{")) {
      TableReader.read(content, rows, row -> take(row, rows));
      return;
    }
    boolean published =
        ListKind.of(content.head()).filter(ListKind.OPEN_SANCTIONS::equals).isPresent();
    try (BufferedReader reader = content.open()) {
      long line = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        if (!text.isBlank()) {
          take(text, line, published, rows);
        }
      }
    }
  }

  private static void take(String text, long line, boolean published, OrganizationRows rows) {
    try {
      JsonNode entity = JSON.readTree(text);
      String schema = entity.path("schema").asText();
      if (schema.isEmpty() || !entity.path("properties").isObject()) {
        rows.leaveOut(
            line,
            "The line is no FollowTheMoney entity: it has no schema or no properties.",
            "Write one entity a line, as `ftm` does.");
      } else if (SCHEMATA.contains(schema)) {
        rows.add(line, organization(entity, schema, published));
      } else {
        rows.passOver();
      }
    } catch (JsonProcessingException e) {
      rows.leaveOut(line, "The line is no JSON.", "Write one entity a line.");
    }
  }

  private static StatedOrganization organization(
      JsonNode entity, String schema, boolean published) {
    JsonNode properties = entity.path("properties");
    List<String> names = new ArrayList<>();
    names.add(entity.path("caption").asText());
    names.addAll(values(properties, "name"));
    names.addAll(values(properties, "alias"));
    names.addAll(values(properties, "previousName"));
    return new StatedOrganization(
        names,
        first(values(properties, "abbreviation")),
        kind(schema, values(properties, "topics")),
        country(properties),
        "",
        first(values(properties, "wikidataId")),
        published ? ENTITY + entity.path("id").asText() + "/" : "");
  }

  /** The country where all that it works in are one. */
  private static String country(JsonNode properties) {
    List<String> countries = values(properties, "country");
    countries.addAll(values(properties, "jurisdiction"));
    List<String> codes = countries.stream().map(Countries::code).distinct().toList();
    return codes.size() == 1 ? codes.get(0) : "";
  }

  private static OrganizationKind kind(String schema, List<String> topics) {
    OrganizationKind otherwise =
        switch (schema) {
          case "PublicBody" -> OrganizationKind.GOVERNMENT;
          case "Company" -> OrganizationKind.COMPANY;
          default -> OrganizationKind.OTHER;
        };
    return otherwise == OrganizationKind.COMPANY
        ? otherwise
        : TOPICS.entrySet().stream()
            .filter(topic -> topics.contains(topic.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(otherwise);
  }

  private static List<String> values(JsonNode properties, String name) {
    List<String> values = new ArrayList<>();
    properties.path(name).forEach(value -> values.add(value.asText()));
    return values;
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.get(0);
  }

  /** A row of OpenSanctions' {@code targets.simple.csv}; its lists are parted by semicolons. */
  private static void take(TableReader.Row row, OrganizationRows rows) {
    String schema = row.cell("schema");
    if (!SCHEMATA.contains(schema)) {
      rows.passOver();
      return;
    }
    List<String> names = new ArrayList<>(List.of(row.cell("name")));
    names.addAll(List.of(row.cell("aliases").split(";")));
    String wikidata = row.cell("id").startsWith("Q") ? row.cell("id") : "";
    rows.add(
        row.line(),
        new StatedOrganization(
            names,
            "",
            kind(schema, List.of()),
            Countries.code(row.cell("countries")),
            "",
            wikidata,
            ENTITY + row.cell("id") + "/"));
  }
}
