package org.khabar.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Checks JSON against a JSON Schema that lies in this package, or against one definition of it. */
public final class SchemaCheck {
  private final ObjectNode schema;

  /** A check against the schema in this file. */
  public SchemaCheck(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(file))) {
      this.schema = (ObjectNode) new ObjectMapper().readTree(in);
    }
  }

  /** What is wrong with a document; nothing where it is valid. */
  public List<String> errors(JsonNode document) {
    return errors(schema, document);
  }

  /** What is wrong with a document under a definition of the schema. */
  public List<String> errors(String definition, JsonNode document) {
    Objects.requireNonNull(schema.path("$defs").get(definition), definition);
    return errors(schema.deepCopy().put("$ref", "#/$defs/" + definition), document);
  }

  private static List<String> errors(ObjectNode schema, JsonNode document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(document)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
