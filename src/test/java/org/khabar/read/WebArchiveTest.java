package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

class WebArchiveTest extends ReadTestCase {
  private static final String PAGE =
      "<title>Raid</title><h1>Raid</h1><p>Gunmen attacked a police post near the river on Friday.</p>";

  @Test
  void capturedPagesAreArticles() throws IOException {
    byte[] warc =
        join(
            record(
                "warcinfo",
                "application/warc-fields",
                "",
                "software: x\r\n".getBytes(StandardCharsets.UTF_8)),
            record(
                "request",
                "application/http; msgtype=request",
                "https://s.example/raid",
                "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
            response(
                "https://s.example/raid",
                "200 OK",
                "text/html",
                PAGE.getBytes(StandardCharsets.UTF_8)),
            response(
                "https://s.example/gone",
                "404 Not Found",
                "text/html",
                PAGE.getBytes(StandardCharsets.UTF_8)),
            response("https://s.example/a.png", "200 OK", "image/png", new byte[] {1, 0, 2}),
            response(
                "https://s.example/caf\u00e9",
                "200 OK",
                "text/html; charset=iso-8859-1",
                PAGE.replace("post", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1)),
            record(
                "conversion",
                "text/plain",
                "https://s.example/text",
                "A bomb went off in Karachi.".getBytes(StandardCharsets.UTF_8)));
    write("crawl.warc", warc);
    write("zipped.warc.gz", Packed.gzip(warc));
    for (String name : List.of("crawl.warc", "zipped.warc.gz")) {
      List<Article> articles = articles(folder.resolve(name));
      assertThat(articles)
          .extracting(Article::id)
          .containsExactly(name + "#3", name + "#6", name + "#7");
      assertThat(articles.get(0).url()).contains("https://s.example/raid");
      assertThat(articles.get(0).title()).contains("Raid");
      assertThat(articles.get(0).published()).as("no capture date").isEmpty();
      assertThat(articles.get(1).text()).contains("caf\u00e9");
      assertThat(articles.get(2).text()).isEqualTo("A bomb went off in Karachi.");
      assertThat(leftOut(folder.resolve(name))).isEmpty();
    }
  }

  @Test
  void aPageThatCannotBeDecodedDoesNotEndTheArchive() throws IOException {
    byte[] bad =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nno gzip"
            .getBytes(StandardCharsets.UTF_8);
    write(
        "a.warc",
        join(
            record("response", "application/http; msgtype=response", "https://s.example/1", bad),
            response(
                "https://s.example/2",
                "200 OK",
                "text/html",
                PAGE.getBytes(StandardCharsets.UTF_8))));
    assertThat(articles(folder)).extracting(Article::id).containsExactly("a.warc#2");
    assertThat(leftOut(folder)).extracting(Problem::source).containsExactly("a.warc#1");
  }

  @Test
  void aPageWithoutAnAddressIsReadAllTheSame() throws IOException {
    String warc =
        new String(
            response(
                "https://s.example/1",
                "200 OK",
                "text/html",
                PAGE.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8);
    write("a.warc", warc.replace("WARC-Target-URI", "WARC-Tarqet-URI"));
    assertThat(article(folder).url()).isEmpty();
  }

  @Test
  void anArchiveThatBreaksOffIsReadUpToThere() throws IOException {
    byte[] warc =
        join(
            response(
                "https://s.example/1",
                "200 OK",
                "text/html",
                PAGE.getBytes(StandardCharsets.UTF_8)),
            response(
                "https://s.example/2",
                "200 OK",
                "text/html",
                (PAGE + "<p>More.</p>").getBytes(StandardCharsets.UTF_8)));
    write("a.warc", Arrays.copyOf(warc, warc.length - 40));
    write("b.txt", "Another.");
    assertThat(articles(folder)).extracting(Article::source).contains("a.warc", "b.txt");
    assertThat(leftOut(folder)).extracting(Problem::code).contains(ProblemCode.UNREADABLE);
  }

  private static byte[] response(String url, String status, String type, byte[] body)
      throws IOException {
    byte[] head =
        ("HTTP/1.1 "
                + status
                + "\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    return record("response", "application/http; msgtype=response", url, join(head, body));
  }

  private static byte[] record(String type, String contentType, String url, byte[] body)
      throws IOException {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "WARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    return join(
        head.getBytes(StandardCharsets.UTF_8), body, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }
}
