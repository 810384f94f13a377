package org.khabar.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.Span;

/**
 * The problems as JSON, one a line, in the order in which they were met, and their numbers at the
 * end; the same inputs give the same bytes.
 *
 * <pre>{@code
 * {"problems":[
 * {"file":"a.txt","line":3,"code":"TEXT_DAMAGED","leftOut":false,"start":9,"end":20,"message":"…","remedy":"…"}
 * ],"summary":{"read":1,"leftOut":0,"repaired":1,"copies":0,"problems":{"TEXT_DAMAGED":1}}}
 * }</pre>
 *
 * <p>Offsets count code points of the article's text.
 */
final class ReportFile {
  private final JsonGenerator json;

  private ReportFile(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Begins the file, in place of one that is there.
   *
   * @throws KhabarException {@link ErrorCode#PARAMETER_INVALID} when it can't be written
   */
  static ReportFile create(Path path) {
    try {
      JsonGenerator json =
          new JsonFactory().createGenerator(Files.newOutputStream(path), JsonEncoding.UTF8);
      json.setPrettyPrinter(new OneProblemALine());
      json.writeStartObject();
      json.writeArrayFieldStart("problems");
      return new ReportFile(json);
    } catch (IOException e) {
      throw new KhabarException(
          ErrorCode.PARAMETER_INVALID,
          "The report can't be written to " + path + ".",
          "Name a file in a folder that exists and that you may write to.");
    }
  }

  void add(Problem problem, Optional<Span> points, boolean leftOut) {
    try {
      json.writeStartObject();
      json.writeStringField("file", problem.source());
      number("line", problem.line().stream().boxed().findFirst());
      json.writeStringField("code", problem.code().name());
      json.writeBooleanField("leftOut", leftOut);
      number("start", points.map(Span::begin));
      number("end", points.map(Span::end));
      json.writeStringField("message", problem.message());
      json.writeStringField("remedy", problem.remedy());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void number(String name, Optional<Integer> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** Writes the numbers and ends the file. */
  void finish(int read, int leftOut, int repaired, int copies, Map<ProblemCode, Integer> problems) {
    try (json) {
      json.writeEndArray();
      json.writeObjectFieldStart("summary");
      json.writeNumberField("read", read);
      json.writeNumberField("leftOut", leftOut);
      json.writeNumberField("repaired", repaired);
      json.writeNumberField("copies", copies);
      json.writeObjectFieldStart("problems");
      for (Map.Entry<ProblemCode, Integer> kind : problems.entrySet()) {
        json.writeNumberField(kind.getKey().name(), kind.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line break before each problem, and nothing else. */
  private static final class OneProblemALine extends MinimalPrettyPrinter {
    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
      generator.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
      generator.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
      generator.writeRaw(values == 0 ? "]" : "\n]");
    }
  }
}
