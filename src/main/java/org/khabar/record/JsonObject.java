package org.khabar.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.khabar.model.CodePoints;
import org.khabar.model.Notation;
import org.khabar.model.Span;
import org.khabar.model.UncertainDate;

/** Writes the members of JSON objects in the order of the calls; absent values are {@code null}. */
final class JsonObject {
  private final JsonGenerator json;
  private final String articleText;
  private final CodePoints codePoints;

  private JsonObject(JsonGenerator json, String articleText) {
    this.json = json;
    this.articleText = articleText;
    this.codePoints = CodePoints.of(articleText);
  }

  /** Writes one object whose spans are offsets of {@code articleText}. */
  static void write(JsonGenerator json, String articleText, Consumer<JsonObject> members) {
    new JsonObject(json, articleText).object(members);
  }

  JsonObject text(String name, String value) {
    return member(name, () -> json.writeString(value));
  }

  JsonObject text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : nothing(name);
  }

  JsonObject value(String name, Notation value) {
    return text(name, value.notation());
  }

  JsonObject number(String name, OptionalInt value) {
    return value.isPresent()
        ? member(name, () -> json.writeNumber(value.getAsInt()))
        : nothing(name);
  }

  JsonObject number(String name, long value) {
    return member(name, () -> json.writeNumber(value));
  }

  JsonObject number(String name, double value) {
    return member(name, () -> json.writeNumber(value));
  }

  JsonObject flag(String name, boolean value) {
    return member(name, () -> json.writeBoolean(value));
  }

  JsonObject nothing(String name) {
    return member(name, json::writeNull);
  }

  JsonObject texts(String name, List<String> values) {
    return member(
        name,
        () -> {
          json.writeStartArray();
          for (String value : values) {
            json.writeString(value);
          }
          json.writeEndArray();
        });
  }

  /** The members {@code start} and {@code end}. */
  JsonObject span(Span span) {
    return number("start", codePoints.fromIndex(span.begin()))
        .number("end", codePoints.fromIndex(span.end()));
  }

  /** The members {@code start}, {@code end} and {@code text}. */
  JsonObject quote(Span span) {
    return span(span).text("text", span.in(articleText));
  }

  /** The members {@code edtf}, {@code earliest} and {@code latest}. */
  JsonObject date(Optional<UncertainDate> date) {
    return text("edtf", date.map(UncertainDate::edtf))
        .text("earliest", date.flatMap(UncertainDate::earliest).map(Object::toString))
        .text("latest", date.flatMap(UncertainDate::latest).map(Object::toString));
  }

  JsonObject precision(Optional<UncertainDate> date) {
    return text("precision", date.map(known -> known.precision().notation()));
  }

  JsonObject object(String name, Consumer<JsonObject> members) {
    return member(name, () -> object(members));
  }

  <T> JsonObject object(String name, Optional<T> value, BiConsumer<JsonObject, T> members) {
    return value.isPresent()
        ? object(name, inner -> members.accept(inner, value.get()))
        : nothing(name);
  }

  <T> JsonObject list(String name, Iterable<T> values, BiConsumer<JsonObject, T> members) {
    return member(
        name,
        () -> {
          json.writeStartArray();
          for (T value : values) {
            object(inner -> members.accept(inner, value));
          }
          json.writeEndArray();
        });
  }

  private void object(Consumer<JsonObject> members) {
    try {
      json.writeStartObject();
      members.accept(this);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonObject member(String name, Writing value) {
    try {
      json.writeFieldName(name);
      value.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }
}
