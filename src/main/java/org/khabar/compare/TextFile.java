package org.khabar.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

/** The texts of articles on their way to being compared, in a temporary file. */
final class TextFile implements AutoCloseable {
  private final FileChannel file;
  private long end;

  private TextFile(FileChannel file) {
    this.file = file;
  }

  /** Where a text lies in the file. */
  record Place(long offset, int length) {}

  /** A text and the stretches of it that are its body. */
  record Text(String text, List<Span> body) {
    Words words() {
      return Words.of(text, body);
    }
  }

  /** A new file, which is gone when it is closed. */
  static TextFile create() {
    try {
      Path path = Files.createTempFile("khabar", ".texts");
      return new TextFile(
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The body of an article: the parts that tell; all of it where the parts are not known. */
  static Text body(Article article) {
    List<Span> body = new ArrayList<>();
    for (TextPart part : article.parts()) {
      if (part.kind() == PartKind.BODY) {
        body.add(part.span());
      }
    }
    if (article.parts().isEmpty()) {
      body.add(new Span(0, article.text().length()));
    }
    return new Text(article.text(), body);
  }

  Place add(Text text) {
    byte[] characters = text.text().getBytes(StandardCharsets.UTF_8);
    int spans = text.body().size();
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES * (1 + 2 * spans) + characters.length).putInt(spans);
    text.body().forEach(span -> bytes.putInt(span.begin()).putInt(span.end()));
    bytes.put(characters).flip();
    Place place = new Place(end, bytes.limit());
    try {
      while (bytes.hasRemaining()) {
        end += file.write(bytes, end);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return place;
  }

  Text read(Place place) {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    try {
      for (int read = 0; bytes.hasRemaining() && read >= 0; ) {
        read = file.read(bytes, place.offset() + bytes.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bytes.flip();
    List<Span> body = new ArrayList<>();
    for (int left = bytes.getInt(); left > 0; left--) {
      body.add(new Span(bytes.getInt(), bytes.getInt()));
    }
    return new Text(StandardCharsets.UTF_8.decode(bytes).toString(), body);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
