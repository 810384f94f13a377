package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.ProblemCode;
import org.khabar.model.UncertainDate;

class MailTest extends ReadTestCase {
  private static final String HEAD =
      """
      Received: from a.example by b.example; Sat, 18 Feb 2023 09:00:00 +0000
      From: =?UTF-8?Q?Jos=C3=A9_Cee?= <cee@s.example>
      To: desk@s.example
      Subject: =?UTF-8?B?UmFpZCBpbiBRdWV0dGE=?=
      Date: Fri, 17 Feb 2023 23:30:00 +0500
      MIME-Version: 1.0
      """;

  @Test
  void aMessageIsAnArticle() {
    Article article =
        article(
            write(
                "mail.eml",
                HEAD
                    + """
                    Content-Type: text/plain; charset=iso-8859-1
                    Content-Transfer-Encoding: quoted-printable

                    Gunmen raided a caf=E9 in Quetta, kill=
                    ing two.
                    """));
    assertThat(article.id()).isEqualTo("mail");
    assertThat(article.title()).contains("Raid in Quetta");
    assertThat(article.authors()).containsExactly("Jos\u00e9 Cee");
    assertThat(article.published().map(UncertainDate::edtf)).contains("2023-02-17");
    assertThat(article.text().strip())
        .isEqualTo("Gunmen raided a caf\u00e9 in Quetta, killing two.");
  }

  @Test
  void thePlainPartIsTakenAndAttachmentsAreNot() {
    Article article =
        article(
            write(
                "m",
                HEAD
                    + """
                    Content-Type: multipart/mixed; boundary="x"

                    --x
                    Content-Type: text/plain
                    Content-Disposition: attachment; filename=a.txt

                    No.
                    --x
                    Content-Type: multipart/alternative; boundary="y"

                    --y
                    Content-Type: text/html

                    <p>Gunmen raided a post, in HTML.</p>
                    --y
                    Content-Type: text/plain; charset=utf-8

                    Gunmen raided a post.
                    --y--
                    --x--
                    """));
    assertThat(article.text().strip()).isEqualTo("Gunmen raided a post.");
  }

  @Test
  void aMessageOfHtmlIsReadAsAPage() {
    Article article =
        article(
            write(
                "m.eml",
                HEAD
                    + "Content-Type: text/html; charset=utf-8\n\n<p>Gunmen raided a post in Quetta.</p><p>Two guards were killed.</p>\n"));
    assertThat(article.text())
        .isEqualTo("Gunmen raided a post in Quetta.\n\nTwo guards were killed.");
    assertThat(article.title()).contains("Raid in Quetta");
  }

  @Test
  void aPageSavedAsAMessageHasNoDateButItsOwn() {
    Article article =
        article(
            write(
                "page.mhtml",
                """
                From: <Saved by Browser>
                Snapshot-Content-Location: https://s.example/raid
                Subject: Raid
                Date: Fri, 17 Feb 2023 23:30:00 +0500
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="x"

                --x
                Content-Type: text/html
                Content-Location: https://s.example/raid

                <html><title>Raid in Quetta</title><h1>Raid in Quetta</h1>
                <p>Gunmen raided a police post in the town of Quetta on Friday evening.</p></html>
                --x--
                """));
    assertThat(article.url()).contains("https://s.example/raid");
    assertThat(article.title()).contains("Raid in Quetta");
    assertThat(article.authors()).isEmpty();
    assertThat(article.published()).isEmpty();
  }

  @Test
  void whatIsNoMessageIsReported() {
    write("a.eml", HEAD + "\n");
    write("b.eml", "");
    write("c.eml", "Subject: x\n\n\n");
    assertThat(leftOut(folder))
        .extracting(problem -> problem.code())
        .containsOnly(ProblemCode.EMPTY);
    assertThat(leftOut(folder)).hasSize(3);
  }

  @Test
  void aMailboxIsSaidToBeOne() {
    write("all.mbox", "From cee@s.example Fri Feb 17 23:30:00 2023\n" + HEAD + "\nText.\n");
    assertThat(leftOut(folder))
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy()).contains(".eml"));
  }

  @Test
  void partsInsidePartsEnd() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 2000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    mail.append("\nText.\n");
    write("a.eml", mail.toString().getBytes(StandardCharsets.UTF_8));
    write("b.txt", "Another.");
    assertThat(articles(folder)).extracting(Article::text).contains("Another.");
    assertThat(read(folder)).hasSize(2);
  }
}
