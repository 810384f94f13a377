package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;

/** Inputs of a hundred million bytes, made as they are read: none may be held. */
@Timeout(120)
class HostileInputTest extends ReadTestCase {
  private static final long SIZE = 100_000_000;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatHasNoEndIsGivenUp(String name, String start, String again) throws IOException {
    ArticleSource source =
        new SourceChain(
            "", List.of(new StreamSource(name, repeated(start, again), sources(1_000_000))));
    List<ProblemCode> codes = new ArrayList<>();
    for (Optional<Fetched> next = source.next(); next.isPresent(); next = source.next()) {
      codes.add(problem(next.get()).code());
    }
    assertThat(codes).containsExactly(ProblemCode.TOO_LONG);
  }

  static Stream<Arguments> whatHasNoEndIsGivenUp() {
    return Stream.of(
        Arguments.of("text.txt", "A shot. ", "word "),
        Arguments.of("page.html", "<!DOCTYPE html>", "<div>"),
        Arguments.of("line.jsonl", "{\"text\": \"", "word "),
        Arguments.of("string.json", "[{\"text\": \"", "word "),
        Arguments.of("nested.json", "[{\"text\": \"x\", \"a\": [", "[],"),
        Arguments.of("fields.json", "[{", "\"a\": 1, "),
        Arguments.of("item.xml", "<rss><channel><item><description>", "<b>word "),
        Arguments.of("channel.xml", "<rss><channel>", "<x/>"),
        Arguments.of("head.eml", "Message-ID: <x>\nSubject: ", "word "));
  }

  @Test
  void anEndlessRowOfATableIsPassedOver() throws IOException {
    ArticleSource source =
        new SourceChain(
            "",
            List.of(
                new StreamSource(
                    "a.csv", repeated("title,text\nA,", "word "), sources(1_000_000))));
    assertThat(source.next().map(HostileInputTest::problem).map(Problem::code))
        .contains(ProblemCode.TOO_LONG);
    assertThat(source.next()).isEmpty();
  }

  private static Problem problem(Fetched fetched) {
    return ((ReadOutcome.LeftOut) fetched.read()).problem();
  }

  @Test
  void aHundredThousandNestedTagsAreNoArticle() {
    String tags = "<div><b>".repeat(50_000);
    write("a.html", "<!DOCTYPE html>" + tags + "A shot was fired.");
    write("b.jsonl", "{\"body\": \"" + tags + "\"}\n{\"body\": \"<p>Next.</p>\"}");
    write("c.txt", "Another.");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.code() + " " + problem.source())
        .containsExactly("TOO_LONG a.html", "TOO_LONG b.jsonl");
    assertThat(articles(folder)).extracting(Article::text).containsExactly("Next.", "Another.");
  }

  @Test
  void fewerNestedTagsAreOnlyAPage() {
    write("a.html", "<!DOCTYPE html>" + "<div><b>".repeat(20_000) + "A shot was fired.");
    assertThat(articles(folder)).hasSize(1);
  }

  private static Sources sources(int longest) {
    return new Sources(options(longest, InputStream.nullInputStream()));
  }

  /** A stream of a start and one thing again and again, of which no more than a buffer exists. */
  private static InputStream repeated(String start, String again) {
    byte[] head = start.getBytes(StandardCharsets.UTF_8);
    byte[] unit = again.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private long at;

      @Override
      public int read() {
        if (at == SIZE) {
          return -1;
        }
        long here = at++;
        return here < head.length
            ? head[(int) here]
            : unit[(int) ((here - head.length) % unit.length)];
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
          int next = read();
          if (next < 0) {
            return i == 0 ? -1 : i;
          }
          target[offset + i] = (byte) next;
        }
        return length;
      }
    };
  }
}
