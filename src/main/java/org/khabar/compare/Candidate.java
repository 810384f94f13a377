package org.khabar.compare;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.ArticleRef;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.TextLines;
import org.khabar.model.TextPart;
import org.khabar.model.UncertainDate;

/**
 * An article that can be compared.
 *
 * @param ref its names
 * @param published the first day on which it can have come out, where known
 * @param lines where its text stands in its file
 * @param text its text
 * @param body the stretches of it that tell; all of it where its parts are not known
 */
record Candidate(
    ArticleRef ref, Optional<LocalDate> published, TextLines lines, String text, List<Span> body) {
  Candidate {
    body = List.copyOf(body);
  }

  static Candidate of(Article article) {
    List<Span> body =
        article.parts().stream()
            .filter(part -> part.kind() == PartKind.BODY)
            .map(TextPart::span)
            .toList();
    return new Candidate(
        ArticleRef.of(article),
        article.published().flatMap(UncertainDate::earliest),
        article.lines(),
        article.text(),
        article.parts().isEmpty() ? List.of(new Span(0, article.text().length())) : body);
  }

  /** The words of its body. */
  Words words() {
    return Words.of(text, body);
  }

  boolean cameOutBefore(Candidate other) {
    return published.isPresent()
        && other.published.isPresent()
        && published.get().isBefore(other.published.get());
  }

  /** All of it, for a file. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * text.length() + 256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(ref.key());
      write(ref.source(), out);
      write(ref.place(), out);
      out.writeLong(published.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
      out.writeInt(lines.first());
      out.writeBoolean(lines.counted());
      write(text, out);
      out.writeInt(body.size());
      for (Span span : body) {
        out.writeInt(span.begin());
        out.writeInt(span.end());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(String words, DataOutputStream out) throws IOException {
    byte[] characters = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(characters.length);
    out.write(characters);
  }

  /** What {@link #bytes} gave. */
  static Candidate of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      ArticleRef ref = new ArticleRef(in.readUTF(), words(in), words(in));
      long day = in.readLong();
      Optional<LocalDate> published =
          day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
      TextLines lines = new TextLines(in.readInt(), in.readBoolean());
      String text = words(in);
      List<Span> body = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        body.add(new Span(in.readInt(), in.readInt()));
      }
      return new Candidate(ref, published, lines, text, body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String words(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
