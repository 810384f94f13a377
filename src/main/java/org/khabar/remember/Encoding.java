package org.khabar.remember;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Things of one type as bytes: records of records, lists, maps, optional values, texts, numbers and
 * days. Thread-safe.
 *
 * @param <T> the type
 */
final class Encoding<T> {
  /** Names are not looked up in a table of names met before: keys of maps are of any number. */
  private static final SmileFactory FORMAT =
      SmileFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

  /** What a record derives from its components is not encoded; sets come back in their order. */
  private static final ObjectMapper MAPPER =
      SmileMapper.builder(FORMAT)
          .addModules(
              new Jdk8Module(),
              new JavaTimeModule(),
              new SimpleModule().addAbstractTypeMapping(Set.class, LinkedHashSet.class))
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final ObjectWriter writer;
  private final ObjectReader reader;

  Encoding(Class<T> type) {
    writer = MAPPER.writerFor(type);
    reader = MAPPER.readerFor(type);
  }

  byte[] encode(T thing) {
    try {
      return writer.writeValueAsBytes(thing);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What {@link #encode} was given. */
  T decode(byte[] bytes) {
    return decode(bytes, 0);
  }

  /** As above, of bytes that begin at an offset. */
  T decode(byte[] bytes, int offset) {
    try {
      return reader.readValue(bytes, offset, bytes.length - offset);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
