package org.khabar.read.crawl;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC file (ISO 28500), record by record.
 *
 * <p>Pages are the successful responses and the resources that are HTML, and the texts that a
 * conversion made of such; all else is passed over.
 */
public final class WebArchive implements Closeable {
  private static final int SUCCESS = 200;

  private final WarcReader reader;
  private final int longest;
  private int number;

  /**
   * Reads from an unpacked stream, which it closes in the end.
   *
   * @param longest bytes of the longest page that is given
   * @throws IOException when it is no WARC file
   */
  public WebArchive(InputStream in, int longest) throws IOException {
    this.reader = new WarcReader(in);
    this.longest = longest;
  }

  /**
   * The next page; empty at the end.
   *
   * @throws IOException when the file breaks off or a record can't be read
   */
  public Optional<Capture> next() throws IOException {
    try {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        number++;
        Optional<Capture> page = read(next.get());
        if (page.isPresent()) {
          return page;
        }
      }
      return Optional.empty();
    } catch (RuntimeException damaged) {
      // The library does not check all that can be wrong with a record's head.
      throw new IOException("the web archive is damaged at record " + (number + 1), damaged);
    }
  }

  /** Which record was read last, from 1. */
  public int number() {
    return number;
  }

  /** One page that can't be decoded does not end the archive. */
  private Optional<Capture> read(WarcRecord record) {
    try {
      return page(record);
    } catch (IOException | RuntimeException failure) {
      String url = record.headers().first("WARC-Target-URI").orElse("");
      String fault = "The page of " + url + " can't be decoded.";
      return Optional.of(
          new Capture(
              number,
              url,
              false,
              Optional.empty(),
              new ByteArrayInputStream(new byte[0]),
              false,
              Optional.of(fault)));
    }
  }

  private Optional<Capture> page(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)
        && response.http().status() == SUCCESS) {
      return capture(response, response.http().contentType(), response.http().bodyDecoded());
    }
    return record instanceof WarcResource || record instanceof WarcConversion
        ? capture((WarcTargetRecord) record, record.contentType(), record.body())
        : Optional.empty();
  }

  private Optional<Capture> capture(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    boolean isText = name.equals("text/plain") && record instanceof WarcConversion;
    boolean isPage = name.equals("text/html") || name.equals("application/xhtml+xml");
    if (!isText && !isPage) {
      return Optional.empty();
    }
    byte[] bytes = body.stream().readNBytes(longest + 1);
    Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
    boolean tooLong = bytes.length > longest;
    return Optional.of(
        new Capture(
            number,
            Objects.requireNonNullElse(record.target(), ""),
            isText,
            charset,
            new ByteArrayInputStream(tooLong ? new byte[0] : bytes),
            tooLong,
            Optional.empty()));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
