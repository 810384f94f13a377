package org.khabar.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.Copies;
import org.khabar.model.Quotation;
import org.khabar.model.Reprint;
import org.khabar.model.SharedPassage;

class CopyFinderTest {
  private static Copies copies(List<Article> articles) {
    try (CopyFinder finder = new CopyFinder()) {
      articles.forEach(finder::add);
      List<Reprint> reprints = new ArrayList<>();
      List<SharedPassage> passages = new ArrayList<>();
      finder.find(
          found -> {
            reprints.addAll(found.reprints());
            passages.addAll(found.passages());
          });
      return new Copies(reprints, passages);
    }
  }

  private static List<String> links(Copies copies) {
    return copies.reprints().stream()
        .map(reprint -> reprint.article().key() + " of " + reprint.original().key())
        .toList();
  }

  private static List<String> joined(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  @Test
  void aTextThatOthersPrintedIsTheirOriginalWhoeverComesFirst() {
    Texts texts = new Texts(1);
    List<String> wire = texts.words(300);
    List<Article> articles = new ArrayList<>();
    articles.add(Texts.article("wire", "2023-01-01", wire));
    articles.add(Texts.article("paper", "2023-01-02", texts.edited(wire, 25)));
    articles.add(Texts.article("short", "2023-01-02", wire.subList(0, 120)));
    articles.add(Texts.article("longer", "2023-01-03", joined(texts.words(60), wire)));
    articles.add(Texts.article("undated", "", texts.edited(wire, 12)));
    articles.add(Texts.article("other", "2023-01-02", texts.words(300)));
    Copies expected = copies(articles);
    assertThat(links(expected))
        .containsExactlyInAnyOrder(
            "paper of wire", "short of wire", "longer of wire", "undated of wire");
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(articles, new Random(i));
      assertThat(copies(articles)).isEqualTo(expected);
    }
  }

  @Test
  void aCopyOfACopyIsOneOfTheOriginal() {
    Texts texts = new Texts(2);
    List<String> first = texts.words(200);
    List<String> second = joined(first.subList(80, 200), texts.words(80));
    List<String> third = joined(second.subList(60, 200), texts.words(40));
    assertThat(
            links(
                copies(
                    List.of(
                        Texts.article("a", "2023-01-01", first),
                        Texts.article("b", "2023-01-02", second),
                        Texts.article("c", "2023-01-03", third)))))
        .containsExactly("b of a", "c of a");
  }

  @Test
  void twoTextsInOneDoNotBecomeCopiesOfEachOther() {
    Texts texts = new Texts(3);
    List<String> one = texts.words(150);
    List<String> other = texts.words(140);
    Copies copies =
        copies(
            List.of(
                Texts.article("one", "2023-01-01", one),
                Texts.article("other", "2023-01-01", other),
                Texts.article("both", "2023-01-02", joined(one, other))));
    assertThat(links(copies)).containsExactly("both of one");
    assertThat(copies.passages())
        .singleElement()
        .satisfies(passage -> assertThat(passage.other().article().key()).isEqualTo("other"));
  }

  @Test
  void anEarlierTextIsNoCopyOfALaterOneThatTakesItIn() {
    Texts texts = new Texts(4);
    List<String> brief = texts.words(60);
    Copies copies =
        copies(
            List.of(
                Texts.article("feature", "2023-01-05", joined(texts.words(500), brief)),
                Texts.article("brief", "2023-01-01", brief)));
    assertThat(copies.reprints()).isEmpty();
    assertThat(copies.passages()).hasSize(1);
  }

  @Property(tries = 200)
  void everyPassageOfTwentyWordsIsFoundWithItsPlace(
      @ForAll long seed,
      @ForAll @IntRange(min = 20, max = 60) int length,
      @ForAll @IntRange(min = 0, max = 300) int before,
      @ForAll @IntRange(min = 0, max = 300) int behind) {
    Texts texts = new Texts(seed);
    List<String> passage = new ArrayList<>(texts.words(length));
    passage.set(length / 2, "\uD83D\uDE92 caf\u00e9");
    List<String> own = joined(texts.words(before), joined(passage, texts.words(behind)));
    List<String> others = joined(texts.words(200), joined(passage, texts.words(200)));
    Article one = Texts.article("one", "", own);
    Article other = Texts.article("other", "", others);
    List<SharedPassage> found = copies(List.of(one, other)).passages();
    if (found.isEmpty()) {
      assertThat(copies(List.of(one, other)).reprints()).hasSize(1);
      return;
    }
    assertThat(found).hasSize(1);
    for (SharedPassage seen : found.get(0).bothWays().toList()) {
      Quotation words = seen.one();
      String text = words.article().key().equals("one") ? one.text() : other.text();
      assertThat(words.span().in(text)).isEqualTo(words.words());
      assertThat(text.codePoints().skip(words.points().begin()).limit(words.points().length()))
          .containsExactlyElementsOf(words.words().codePoints().boxed().toList());
      assertThat(words.words()).contains(String.join(" ", passage.subList(0, length - 1)));
    }
  }

  @Test
  void shorterPassagesAndShortTextsAreNoCopies() {
    Texts texts = new Texts(5);
    List<String> phrase = texts.words(18);
    assertThat(
            copies(
                List.of(
                    Texts.article("a", "", joined(phrase, texts.words(100))),
                    Texts.article("b", "", joined(texts.words(100), phrase)),
                    Texts.article("c", "", phrase),
                    Texts.article("d", "", phrase),
                    Texts.article("e", "", ""))))
        .isEqualTo(Copies.NONE);
  }

  @Test
  void repetitionWithoutEndIsCompared() {
    String chorus = "again and again the same words come back ";
    Article one = Texts.article("one", "", chorus.repeat(20_000));
    Article other = Texts.article("other", "", "Now " + chorus.repeat(10_000));
    assertThat(copies(List.of(one, other)).reprints()).hasSize(1);
  }

  @Test
  void lightlyEditedTextsAreFoundAndUnrelatedOnesAreNot() {
    Texts texts = new Texts(6);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      List<String> words = texts.words(250);
      articles.add(Texts.article("a" + i, "2023-01-01", words));
      articles.add(Texts.article("b" + i, "2023-01-02", texts.edited(words, 13)));
    }
    List<String> expected =
        Stream.iterate(0, i -> i + 1).limit(200).map(i -> "b" + i + " of a" + i).toList();
    assertThat(links(copies(articles))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aPassageInThreeTextsLinksEachWithEach() {
    Texts texts = new Texts(8);
    List<String> passage = texts.words(30);
    List<Article> articles = new ArrayList<>();
    for (String key : List.of("a", "b", "c")) {
      articles.add(
          Texts.article(
              key, "2023-01-0" + (articles.size() + 1), joined(passage, texts.words(99))));
    }
    assertThat(copies(articles).passages())
        .extracting(passages -> passages.one().article().key() + passages.other().article().key())
        .containsExactlyInAnyOrder("ba", "ca", "cb");
  }

  @Test
  void articlesAreComparedAsTheyCome() {
    Texts texts = new Texts(7);
    List<String> passage = texts.words(30);
    try (EarlierArticles earlier = new EarlierArticles()) {
      Article first = Texts.article("a", "", joined(passage, texts.words(100)));
      Article second = Texts.article("b", "", joined(texts.words(100), passage));
      assertThat(earlier.compare(first)).isEqualTo(Copies.NONE);
      Copies copies = earlier.compare(second);
      assertThat(copies.passages()).hasSize(1);
      assertThat(copies.passages().get(0).problem())
          .satisfies(
              problem -> {
                assertThat(problem.source()).isEqualTo("b.txt");
                assertThat(problem.message()).contains("30 words").contains("a.txt");
                assertThat(problem.span().orElseThrow().in(second.text()))
                    .startsWith(passage.get(0));
              });
      assertThat(
              earlier.compare(Texts.article("c", "", second.text())).reprints().stream()
                  .map(Reprint::original)
                  .map(original -> original.key())
                  .collect(Collectors.toList()))
          .containsExactly("b");
    }
  }
}
