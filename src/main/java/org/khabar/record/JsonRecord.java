package org.khabar.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.khabar.model.CodePoints;
import org.khabar.model.Coordinates;
import org.khabar.model.DatePrecision;
import org.khabar.model.Notation;
import org.khabar.model.Span;
import org.khabar.model.UncertainDate;

/** Reads the members of one JSON object of a record; missing ones are absent. */
final class JsonRecord {
  private final JsonNode node;
  private final CodePoints codePoints;

  JsonRecord(JsonNode node, CodePoints codePoints) {
    this.node = node;
    this.codePoints = codePoints;
  }

  String text(String name) {
    return node.path(name).asText();
  }

  Optional<String> optionalText(String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  OptionalInt number(String name) {
    JsonNode value = node.path(name);
    return value.isInt() ? OptionalInt.of(value.intValue()) : OptionalInt.empty();
  }

  Optional<Long> longNumber(String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isIntegralNumber).map(JsonNode::longValue);
  }

  Optional<Double> decimal(String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isNumber).map(JsonNode::doubleValue);
  }

  /** The members {@code lat} and {@code lon}. */
  Optional<Coordinates> point() {
    return decimal("lat")
        .flatMap(latitude -> decimal("lon").map(longitude -> new Coordinates(latitude, longitude)));
  }

  boolean flag(String name) {
    return node.path(name).asBoolean();
  }

  <E extends Enum<E> & Notation> E value(String name, Class<E> list) {
    return Notation.parse(list, text(name));
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    node.path(name).forEach(value -> texts.add(value.asText()));
    return texts;
  }

  Optional<Span> optionalSpan() {
    return number("start").isPresent() ? Optional.of(span()) : Optional.empty();
  }

  Span span() {
    return new Span(
        codePoints.toIndex(node.path("start").asInt()),
        codePoints.toIndex(node.path("end").asInt()));
  }

  Optional<UncertainDate> date() {
    return optionalText("edtf")
        .map(
            edtf ->
                new UncertainDate(
                    edtf,
                    optionalText("earliest").map(LocalDate::parse),
                    optionalText("latest").map(LocalDate::parse),
                    value("precision", DatePrecision.class)));
  }

  /** All members, whose values are texts. */
  Map<String, String> textFields() {
    Map<String, String> fields = new TreeMap<>();
    node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
    return fields;
  }

  Optional<JsonRecord> optionalObject(String name) {
    return Optional.of(node.path(name))
        .filter(JsonNode::isObject)
        .map(inner -> new JsonRecord(inner, codePoints));
  }

  <T> List<T> list(String name, Function<JsonRecord, T> read) {
    List<T> values = new ArrayList<>();
    node.path(name).forEach(value -> values.add(read.apply(new JsonRecord(value, codePoints))));
    return values;
  }
}
