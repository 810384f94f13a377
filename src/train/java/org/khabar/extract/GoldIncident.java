package org.khabar.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.IncidentType;

/**
 * An incident as annotators found it in an article.
 *
 * @param types the types that are right, as the benchmark names them
 * @param actors who and what plays a part, each a set of normalised strings
 */
record GoldIncident(Set<String> types, List<Set<String>> actors) {
  private static final List<String> PARTS =
      List.of("perp_individual", "perp_org", "physical_target", "human_target", "weapon");

  /** The incidents of each article of the MUC-4 benchmark file. */
  static Map<String, List<GoldIncident>> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, List<GoldIncident>> incidents = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = mapper.readTree(line);
      List<GoldIncident> told = new ArrayList<>();
      article.get("templates").forEach(each -> told.add(of(each)));
      incidents.put(article.get("docid").asText(), told);
    }
    return incidents;
  }

  private static GoldIncident of(JsonNode template) {
    Set<String> types = new HashSet<>();
    template.get("incident_type").forEach(each -> types.add(each.asText()));
    List<Set<String>> actors = new ArrayList<>();
    for (String part : PARTS) {
      for (JsonNode actor : template.get(part)) {
        Set<String> strings = new HashSet<>();
        actor.forEach(each -> strings.add(GoldText.normal(each.asText())));
        actors.add(strings);
      }
    }
    return new GoldIncident(types, actors);
  }

  /**
   * How well a telling fits: 1 for the type, one half for "attack" where it is another, and one
   * half for each actor that it names.
   */
  double fit(IncidentType type, List<String> named) {
    double fit = types.contains(type(type)) ? 1 : type(type).equals("ATTACK") ? 0.5 : 0;
    for (Set<String> actor : actors) {
      fit += named.stream().anyMatch(actor::contains) ? 0.5 : 0;
    }
    return fit;
  }

  /** The benchmark's name of a type. */
  private static String type(IncidentType type) {
    return switch (type) {
      case BOMBING, SUICIDE_BOMBING, GRENADE_ATTACK, ROCKET_ATTACK, SABOTAGE -> "BOMBING";
      case KIDNAPPING, HOSTAGE_TAKING, HIJACKING -> "KIDNAPPING";
      case ARSON -> "ARSON";
      case ROBBERY -> "ROBBERY";
      default -> "ATTACK";
    };
  }
}
