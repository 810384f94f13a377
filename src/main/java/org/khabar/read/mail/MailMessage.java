package org.khabar.read.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * An e-mail message (RFC 5322, MIME), or a web page that a browser saved as one (RFC 2557).
 *
 * @param subject its subject
 * @param authors who sent it: names, addresses where there are none
 * @param date the field Date as it stands
 * @param text its first part of plain text that is no attachment
 * @param html its first part of HTML that is no attachment
 * @param page where the saved page came from; empty for an e-mail
 */
public record MailMessage(
    Optional<String> subject,
    List<String> authors,
    Optional<String> date,
    Optional<String> text,
    Optional<Html> html,
    Optional<String> page) {
  /** Parts inside parts, deeper than any mail program makes them. */
  private static final int DEEPEST = 10;

  private static final MimeConfig BOUNDS =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(100_000)
          .setMaxHeaderCount(2_000)
          .build();

  public MailMessage {
    authors = List.copyOf(authors);
  }

  /**
   * A part of HTML.
   *
   * @param content its bytes
   * @param charset their encoding, where the message states one
   */
  public record Html(InputStream content, Optional<String> charset) {}

  /**
   * Reads a message.
   *
   * @throws IOException when it is no message
   */
  public static MailMessage read(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(BOUNDS);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      Parts parts = new Parts();
      parts.find(message, 0);
      return new MailMessage(
          Optional.ofNullable(message.getSubject()).map(String::strip),
          authors(message),
          field(message, "Date"),
          parts.text,
          parts.html,
          field(message, "Snapshot-Content-Location").or(() -> parts.location));
    } catch (RuntimeException damaged) {
      // The parser throws whatever its own steps throw on what is no message.
      throw new IOException("it is no message that can be read", damaged);
    }
  }

  private static Optional<String> field(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return Optional.ofNullable(field).map(Field::getBody).map(String::strip);
  }

  private static List<String> authors(Message message) {
    List<String> authors = new ArrayList<>();
    if (message.getFrom() != null) {
      for (Mailbox mailbox : message.getFrom()) {
        String name = mailbox.getName();
        authors.add(name == null || name.isBlank() ? mailbox.getAddress() : name.strip());
      }
    }
    return authors;
  }

  /** The parts of a message that are for reading. */
  private static final class Parts {
    private Optional<String> text = Optional.empty();
    private Optional<Html> html = Optional.empty();
    private Optional<String> location = Optional.empty();

    void find(Entity entity, int depth) throws IOException {
      Body body = entity.getBody();
      if (body instanceof Multipart multipart && depth < DEEPEST) {
        for (Entity part : multipart.getBodyParts()) {
          find(part, depth + 1);
        }
      } else if (body instanceof SingleBody single
          && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
        read(entity, single);
      }
    }

    private void read(Entity entity, SingleBody body) throws IOException {
      if (entity.getMimeType().equals("text/plain") && text.isEmpty()) {
        text = Optional.of(new String(bytes(body), charset(entity)));
      } else if (entity.getMimeType().equals("text/html") && html.isEmpty()) {
        html =
            Optional.of(new Html(body.getInputStream(), Optional.ofNullable(entity.getCharset())));
        location = field(entity, "Content-Location").filter(it -> it.startsWith("http"));
      }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      body.writeTo(bytes);
      return bytes.toByteArray();
    }

    private static Charset charset(Entity entity) {
      try {
        String stated = entity.getCharset();
        return stated == null || stated.equalsIgnoreCase("us-ascii")
            ? StandardCharsets.UTF_8
            : Charset.forName(stated);
      } catch (IllegalArgumentException unknown) {
        return StandardCharsets.UTF_8;
      }
    }
  }
}
