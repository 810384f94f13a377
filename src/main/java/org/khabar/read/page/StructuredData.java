package org.khabar.read.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org objects that a page states as JSON-LD; the one about the article comes first. */
final class StructuredData {
  private static final int DEEPEST = 8;
  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|Posting|Report|Review|Recipe)");
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  private StructuredData() {}

  static StructuredData of(Document page) {
    StructuredData data = new StructuredData();
    for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
      try {
        data.collect(JSON.readTree(script.data()), 0);
      } catch (JsonProcessingException damaged) {
        // A page whose data is damaged still has its other signs.
      }
    }
    data.articles.addAll(data.others);
    return data;
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(each -> collect(each, depth + 1));
    } else if (node.isObject()) {
      boolean article = types(node).stream().anyMatch(type -> ARTICLE.matcher(type).matches());
      (article ? articles : others).add(node);
      collect(node.path("@graph"), depth + 1);
      collect(node.path("mainEntity"), depth + 1);
    }
  }

  private static List<String> types(JsonNode node) {
    List<String> types = new ArrayList<>();
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      type.forEach(each -> types.add(each.asText()));
    } else {
      types.add(type.asText());
    }
    return types;
  }

  /** The first value of a field that is a text, articles before other objects. */
  Optional<String> text(String field) {
    return articles.stream()
        .map(node -> node.path(field))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The names that a field gives, whether as texts or as objects with a name. */
  List<String> names(String field) {
    return names(field, type -> true);
  }

  /** The names of a field, without those of organizations. */
  List<String> people(String field) {
    return names(field, type -> !type.endsWith("Organization"));
  }

  private List<String> names(String field, Predicate<String> wanted) {
    for (JsonNode node : articles) {
      List<String> names = new ArrayList<>();
      addNames(node.path(field), wanted, names, 0);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static void addNames(
      JsonNode value, Predicate<String> wanted, List<String> names, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value.isTextual() && !value.asText().isBlank()) {
      names.add(value.asText().strip());
    } else if (value.isArray()) {
      value.forEach(each -> addNames(each, wanted, names, depth + 1));
    } else if (value.isObject() && types(value).stream().allMatch(wanted)) {
      addNames(value.path("name"), wanted, names, depth + 1);
    }
  }
}
