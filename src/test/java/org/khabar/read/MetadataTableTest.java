package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;
import org.khabar.model.UncertainDate;

class MetadataTableTest extends ReadTestCase {
  @Test
  void tellsWhatTheFrontMatterLeavesOpen() {
    write(
        "day/articles.csv",
        """
        file,title,author,publisher,published,url,kind
        a.txt,"Shots fired, nobody hit",Amna Rahmat; Bilal Osmani,Sample Post,2023-02,,report
        b.txt,Another title,Amna Rahmat,Sample Post,2023-02-18,,
        """);
    write("day/a.txt", "A shot was fired.");
    write("day/b.txt", "---\ntitle: Its own title\n---\nTwo were held.");
    List<Article> articles = articles(folder);
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).title()).contains("Shots fired, nobody hit");
    assertThat(articles.get(0).authors()).containsExactly("Amna Rahmat", "Bilal Osmani");
    assertThat(articles.get(0).published().map(UncertainDate::edtf)).contains("2023-02");
    assertThat(articles.get(1).title()).contains("Its own title");
    assertThat(articles.get(1).publisher()).contains("Sample Post");
    assertThat(leftOut(folder)).isEmpty();
    assertThat(article(folder.resolve("day/a.txt")).publisher()).contains("Sample Post");
  }

  @Test
  void badRowsAreReportedWithTheirLines() {
    write(
        "articles.csv",
        """
        file,title,published
        a.txt,Shots fired,18 / 2 / 2023
        ,Nameless,2023
        missing.txt,Missing,2023
        a.txt,Again,2023
        b.txt,Shots, fired,2023
        """);
    write("a.txt", "A shot was fired.");
    write("b.txt", "Two were held.");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.source() + ":" + problem.line().orElse(0))
        .containsExactlyInAnyOrder("articles.csv:3", "articles.csv:4", "articles.csv:5");
    assertThat(articles(folder))
        .flatExtracting(article -> problems(article, ProblemCode.BAD_METADATA))
        .extracting(problem -> problem.source() + ":" + problem.line().orElse(0))
        .containsExactly("articles.csv:2", "articles.csv:6");
  }

  @Test
  void aTableThatIsNoneIsReportedAndTheArticlesAreRead() {
    write("a.txt", "A shot was fired.");
    for (String table :
        List.of("name,title\na.txt,T\n", "file,title\n\"a.txt,T\n", "", "a,a\n1,2\n")) {
      write("articles.csv", table);
      assertThat(articles(folder)).hasSize(1);
      assertThat(leftOut(folder)).extracting(Problem::code).containsOnly(ProblemCode.BAD_METADATA);
      assertThat(leftOut(folder)).isNotEmpty();
    }
  }

  @Test
  void isFoundInAnArchiveWhereverItStands() throws IOException {
    String[] entries = {
      "day/a.txt", "A shot was fired.",
      "b.txt", "Two were held.",
      "day/articles.csv", "file,title,published\na.txt,Shots fired,2023-02\n,Nameless,2023\n",
    };
    write("a.zip", Packed.zip(entries));
    write("b.tgz", Packed.gzip(Packed.tar(entries)));
    write("c.tar", Packed.gzip(Packed.zip("inner.zip", Packed.zip(entries))));
    for (String name : List.of("a.zip", "b.tgz", "c.tar")) {
      Path archive = folder.resolve(name);
      assertThat(articles(archive))
          .extracting(article -> article.title().orElse(""))
          .containsExactly("Shots fired", "");
      assertThat(articles(archive).get(0).published().map(UncertainDate::edtf)).contains("2023-02");
      assertThat(leftOut(archive))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.BAD_METADATA);
                assertThat(problem.source()).endsWith("day/articles.csv").startsWith(name);
                assertThat(problem.line()).hasValue(3);
              });
    }
  }

  @Test
  void tellsOfTheTextsInAnArchiveOnStandardInput() throws IOException {
    String[] entries = {
      "day/a.txt", "A shot was fired.", "day/articles.csv", "file,title\na.txt,Shots fired\n",
    };
    byte[] zip = Packed.zip(entries);
    for (byte[] archive : List.of(zip, Packed.gzip(Packed.tar(entries)), Packed.gzip(zip))) {
      ReadOptions options = options(ArticleReader.LONGEST, new ByteArrayInputStream(archive));
      assertThat(articles(new ArticleReader(options), Path.of("-")))
          .singleElement()
          .satisfies(article -> assertThat(article.title()).contains("Shots fired"));
    }
  }

  @Test
  void rowsOfAnArchiveForFilesThatAreNotInItAreReportedWithTheirLines() throws IOException {
    String[] entries = {
      "day/articles.csv", "file,title\na.txt,Shots fired\nb.txt,Missing\n../c.txt,Elsewhere\n",
      "day/a.txt", "A shot was fired.",
      "c.txt", "Two were held.",
    };
    write("a.zip", Packed.zip(entries));
    write("b.tar", Packed.tar("in.zip/none.txt", "Nothing happened."));
    write("c.zip", Packed.zip("inner.zip", Packed.zip(entries)));
    assertThat(leftOut(folder))
        .extracting(problem -> problem.source() + ":" + problem.line().orElse(0))
        .containsExactly(
            "a.zip/day/articles.csv:3",
            "a.zip/day/articles.csv:4",
            "c.zip/inner.zip/day/articles.csv:3",
            "c.zip/inner.zip/day/articles.csv:4");
  }

  @Test
  void aRowForAFileOfAnotherFolderIsReported() {
    write("articles.csv", "file,title\nday/a.txt,Shots fired\n");
    write("day/a.txt", "A shot was fired.");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.source() + ":" + problem.line().orElse(0))
        .containsExactly("articles.csv:2");
  }

  @Test
  void ofOneArchiveSaysNothingOfAnother() throws IOException {
    String table = "file,title\na.txt,Shots fired\n";
    write("x/a.zip", Packed.zip("articles.csv", table, "a.txt", "A shot was fired."));
    write("y/a.zip", Packed.zip("a.txt", "Two were held."));
    assertThat(articles(folder.resolve("x/a.zip"), folder.resolve("y/a.zip")))
        .extracting(article -> article.title().orElse(""))
        .containsExactly("Shots fired", "");
  }

  @Test
  void withTextsInAnArchiveIsATableOfArticles() throws IOException {
    write("a.zip", Packed.zip("articles.csv", "title,text\nShots fired,A shot was fired.\n"));
    assertThat(article(folder).title()).contains("Shots fired");
  }
}
