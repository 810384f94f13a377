package org.khabar.correct.suggest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.model.EntryId;
import org.khabar.model.KhabarException;
import org.khabar.model.LinkJudgement;
import org.khabar.model.MentionKind;

/** What a reconciliation service suggests for names, as lines of corrections. */
public final class Suggestions {
  private static final int MOST = 3;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Geographic location and organization, as Wikidata's own service knows them. */
  private static final String WIKIDATA_PLACE = "Q2221906";

  private static final String WIKIDATA_ORGANIZATION = "Q43229";
  private static final Pattern NUMBER = Pattern.compile("(?:^|/)([0-9]+)/?(?:$|about.rdf$)");
  private static final Pattern ITEM = Pattern.compile("(?:^|/)(Q[0-9]+)$");

  private final String address;
  private final Courtesy courtesy;
  private final ReconciliationClient client;
  private final AnswerCache cache;

  /**
   * How many names were looked up.
   *
   * @param asked names that the service was asked for
   * @param known names that it had answered for before
   */
  public record Count(int asked, int known) {}

  /**
   * A service, and the file that keeps its answers.
   *
   * @throws KhabarException {@code BAD_USAGE} when the address is none
   */
  public Suggestions(String address, Path cache, Courtesy courtesy) {
    this.address = address;
    this.courtesy = courtesy;
    this.client = new ReconciliationClient(address, courtesy);
    this.cache = AnswerCache.in(cache);
  }

  /**
   * Asks for all names that are not in the cache, each once, and hands on lines for each name: what
   * is suggested, behind a {@code #} that a person takes away.
   *
   * @throws KhabarException {@code ENDPOINT_FAILED} when the service gives up answering; what it
   *     answered before is kept
   */
  public Count write(List<OpenName> names, Consumer<String> line) {
    JsonNode manifest = client.manifest();
    String space = manifest.path("identifierSpace").asText("").toLowerCase(Locale.ROOT);
    Set<ObjectNode> queries = new LinkedHashSet<>();
    names.forEach(name -> queries.add(query(name, manifest, space)));
    List<ObjectNode> unknown =
        queries.stream().filter(query -> cache.find(address, query).isEmpty()).toList();
    for (int from = 0; from < unknown.size(); from += courtesy.batch()) {
      ask(unknown.subList(from, Math.min(unknown.size(), from + courtesy.batch())));
    }
    for (OpenName name : names) {
      JsonNode result =
          cache.find(address, query(name, manifest, space)).orElse(JSON.createArrayNode());
      lines(name, suggestions(result, space)).forEach(line);
    }
    return new Count(unknown.size(), queries.size() - unknown.size());
  }

  private void ask(List<ObjectNode> queries) {
    ObjectNode batch = JSON.createObjectNode();
    for (int i = 0; i < queries.size(); i++) {
      batch.set("q" + i, queries.get(i));
    }
    JsonNode answer = client.batch(batch);
    for (int i = 0; i < queries.size(); i++) {
      JsonNode result = answer.path("q" + i).path("result");
      if (result.isArray()) {
        cache.put(address, queries.get(i), result);
      }
    }
  }

  private static ObjectNode query(OpenName name, JsonNode manifest, String space) {
    ObjectNode query = JSON.createObjectNode().put("query", name.name()).put("limit", MOST);
    type(name.kind(), manifest, space)
        .ifPresent(type -> query.put("type", type).put("type_strict", "should"));
    return query;
  }

  /** Our own types where the service has them, Wikidata's where its ids are Wikidata's. */
  private static Optional<String> type(MentionKind kind, JsonNode manifest, String space) {
    for (JsonNode type : manifest.path("defaultTypes")) {
      if (type.path("id").asText().equals(kind.notation())) {
        return Optional.of(kind.notation());
      }
    }
    String item = kind == MentionKind.PLACE ? WIKIDATA_PLACE : WIKIDATA_ORGANIZATION;
    return Optional.of(item).filter(id -> space.contains("wikidata.org"));
  }

  private static List<Suggestion> suggestions(JsonNode result, String space) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (JsonNode candidate : result) {
      String id = candidate.path("id").asText("");
      suggestions.add(
          new Suggestion(
              id,
              entry(id, space),
              candidate.path("name").asText(""),
              candidate.path("description").asText(""),
              candidate.path("score").asDouble(),
              candidate.path("match").asBoolean()));
    }
    return suggestions.stream().limit(MOST).toList();
  }

  /** An id as corrections name it: our own, or that of Wikidata or GeoNames in their spaces. */
  private static Optional<EntryId> entry(String id, String space) {
    Optional<EntryId> own = EntryId.parse(id);
    if (own.isPresent()) {
      return own;
    }
    Matcher item = ITEM.matcher(id);
    if (space.contains("wikidata.org") && item.find()) {
      return EntryId.parse("wikidata:" + item.group(1));
    }
    Matcher number = NUMBER.matcher(id);
    return space.contains("geonames") && number.find()
        ? EntryId.parse("geonames:" + number.group(1))
        : Optional.empty();
  }

  private static List<String> lines(OpenName name, List<Suggestion> suggestions) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + oneLine(name.article() + ": " + name.quote()));
    if (suggestions.isEmpty()) {
      lines.add("#   nothing is suggested for \"" + oneLine(name.name()) + "\"");
    }
    for (Suggestion suggestion : suggestions) {
      lines.add("#   " + described(suggestion));
      suggestion
          .entry()
          .filter(entry -> fits(entry, name.kind()))
          .ifPresent(entry -> lines.add("# " + judgement(name, entry).words()));
    }
    lines.add("");
    return lines;
  }

  private static boolean fits(EntryId entry, MentionKind kind) {
    return switch (entry.source()) {
      case GEONAMES, GAZETTEER -> kind == MentionKind.PLACE;
      case ORGANIZATION -> kind == MentionKind.ORGANIZATION;
      case WIKIDATA -> true;
    };
  }

  private static LinkJudgement judgement(OpenName name, EntryId entry) {
    return new LinkJudgement(
        name.kind(),
        name.name(),
        Optional.of(entry),
        Optional.empty(),
        Optional.of(name.article()),
        "");
  }

  private static String described(Suggestion suggestion) {
    String score = String.format(Locale.ROOT, "%.1f", suggestion.score());
    String what = suggestion.description().isEmpty() ? "" : " (" + suggestion.description() + ")";
    return oneLine(
        score
            + (suggestion.match() ? " match " : " ")
            + suggestion.name()
            + what
            + (suggestion.entry().isPresent() ? "" : " " + suggestion.id()));
  }

  /** What comes from outside must not begin a line of its own. */
  private static String oneLine(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
