package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khabar.model.ReadOutcome;

/**
 * Damaged inputs of every kind: each is read to its end, and what is wrong is said.
 *
 * <p>Some seconds long; for longer, with as many inputs as wanted: {@code ./mvnw test
 * -Dtest=InputFuzzTest -Djqwik.tries.default=500000}.
 */
class InputFuzzTest {
  private static final int LONGEST = 20_000;

  /** Each outcome takes at least a byte. */
  private static final int MOST_OUTCOMES = 100_000;

  /** What parsers take for a sign. */
  private static final List<String> SIGNS =
      List.of(
          "\0",
          "\"",
          "'",
          "<",
          ">",
          "&#0;",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<item>",
          "</item>",
          "<entry>",
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\\",
          "\\u",
          "\n",
          "\n\n",
          "\r",
          "\t",
          ";",
          "..",
          "../",
          "---\n",
          "\u00ff",
          "\u00ef\u00bb\u00bf",
          "=?UTF-8?Q?",
          "Content-Type: multipart/mixed; boundary=x\n",
          "--x\n",
          "Content-Length: 99999999999\r\n",
          "WARC/1.0\r\n",
          "99999999999999999999",
          "-1");

  /**
   * A change to an input.
   *
   * @param at where, in thousandths of its length
   * @param length how many bytes it takes away
   * @param words what it puts there, a letter a byte
   */
  record Change(int at, int length, String words) {
    byte[] to(byte[] bytes) {
      int begin = (int) ((long) at * bytes.length / 1000);
      int end = Math.min(bytes.length, begin + length);
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(bytes, 0, begin);
      changed.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
      changed.write(bytes, end, bytes.length - end);
      return changed.toByteArray();
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void damageIsReadAround(
      @ForAll("seeds") Seed seed,
      @ForAll("changes") List<Change> changes,
      @ForAll("names") String name)
      throws IOException {
    byte[] bytes = seed.bytes;
    for (Change change : changes) {
      bytes = change.to(bytes);
    }
    Sources sources = new Sources(ReadTestCase.options(LONGEST, InputStream.nullInputStream()));
    ArticleSource source = opened(sources, name.isEmpty() ? seed.name : name, bytes);
    int outcomes = 0;
    for (Optional<Fetched> next = source.next(); next.isPresent(); next = source.next()) {
      check(next.get().read());
      assertThat(outcomes++).isLessThan(MOST_OUTCOMES);
    }
  }

  /** As a chain of sources, which reports what a source throws. */
  private static SourceChain opened(Sources sources, String name, byte[] bytes) {
    return new SourceChain(
        "", List.of(new StreamSource(name, new ByteArrayInputStream(bytes), sources)));
  }

  private static void check(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Read read) {
      assertThat(read.article().text()).isNotBlank();
      assertThat(read.article().source()).doesNotContain("..", "\n");
    } else if (outcome instanceof ReadOutcome.LeftOut left) {
      assertThat(left.problem().source()).isNotBlank();
      assertThat(left.problem().message()).endsWith(".");
      assertThat(left.problem().remedy())
          .as(left.problem().message())
          .endsWith(".")
          .isNotEqualTo(Refusals.FAULT);
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "", "", "a.txt", "a.html", "a.json", "a.jsonl", "a.csv", "a.eml", "a.xml", "a");
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(8),
            Arbitraries.of(SIGNS),
            Arbitraries.of(SIGNS).map(sign -> sign.repeat(200)));
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            Arbitraries.oneOf(
                Arbitraries.integers().between(0, 8), Arbitraries.of(0, 1, 100, 100_000)),
            words)
        .as(Change::new)
        .list()
        .ofMaxSize(4);
  }

  /** A sound input and what it would be called. */
  private static final class Seed {
    private final String name;
    private final byte[] bytes;

    Seed(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    static Seed of(String name, String text) {
      return new Seed(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Provide
  Arbitrary<Seed> seeds() throws IOException {
    String page =
        "<html><title>Raid</title><body><p>Gunmen attacked a police post on Friday.</p></body></html>";
    String lines =
        "{\"text\": \"One was hurt.\", \"date\": \"2023-02-18\"}\n{\"body\": \"<p>Two.</p>\"}\n";
    String feed =
        "<?xml version=\"1.0\"?><rss><channel><title>S</title><link>https://s.example/</link>"
            + "<item><title>Raid</title><link>/1</link><description>&lt;p&gt;Two.&lt;/p&gt;</description></item>"
            + "<item><content:encoded><![CDATA[<p>Three.</p>]]></content:encoded></item></channel></rss>";
    String mail =
        """
        From: A <a@s.example>
        Subject: Raid
        Date: Fri, 17 Feb 2023 23:30:00 +0500
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary=x

        --x
        Content-Type: text/plain

        One.
        --x
        Content-Type: text/html
        Content-Transfer-Encoding: base64

        PHA+T25lLjwvcD4=
        --x--
        """;
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>On\r\n4\r\ne.\n\n\r\n0\r\n\r\n";
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://s.example/1\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    String[] entries = {"a.txt", "A shot was fired.", "in/b.jsonl", lines, "c.html", page};
    return Arbitraries.of(
        Seed.of(
            "a.txt", "---\ntitle: Raid\nurl: https://s.example/1\n---\nGunmen attacked a post.\n"),
        Seed.of("a.html", page),
        Seed.of("a.jsonl", lines),
        Seed.of("a.json", "{\"articles\": [" + lines.strip().replace("\n", ",\n") + "], \"n\": 2}"),
        Seed.of(
            "a.csv", "title,text,date\nRaid,\"One \"\"was\"\"\nhurt.\",2023-02-18\nBlast,Two.,\n"),
        Seed.of("a.xml", feed),
        Seed.of("a.eml", mail),
        Seed.of("a.warc", warc + warc),
        new Seed("a.zip", Packed.zip(entries)),
        new Seed("a.tar", Packed.tar(entries)),
        new Seed("a.tar.gz", Packed.gzip(Packed.tar(entries))),
        new Seed("a.zip", Packed.zip("b.tgz", Packed.gzip(Packed.tar(entries)))));
  }
}
