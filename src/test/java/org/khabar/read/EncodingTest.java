package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.model.ProblemCode;
import org.khabar.model.Repair;

/** Texts in encodings other than UTF-8, and texts that went through a wrong one. */
class EncodingTest extends ReadTestCase {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Itâ€™s over      | It’s over
          â€œYesâ€\u009d, he said | “Yes”, he said
          â€œYesâ€, he said | “Yes”, he said
          10 â€“ 12 dead    | 10 – 12 dead
          JosÃ© MartÃ­     | José Martí
          JosÃƒÂ© again    | José again
          Ã¢â‚¬â„¢s twice   | ’s twice
          5Â°C and Â£3     | 5°C and £3
          â‚¬5 or â„¢       | €5 or ™
          ÙƒØ±Ø§Ú†ÛŒ and more | كراچی and more
          ÐœÐ¾Ñ\u0081ÐºÐ²Ð° | Москва
          ðŸ˜€             | 😀
          """)
  void whatWasStoredInAWrongEncodingIsPutRight(String broken, String meant) {
    assertThat(TextMender.mend(broken).text()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It’s over – “yes”, he said…",
        "MENÜ« und »ÖL«, sagte er; Äpfel, Ärger",
        "« été\u00A0», « café\u00A0», à\u00A0« Paris »",
        "IRMÃ” e “SÃ”, não; PÃO, maçã",
        "Àáâãäåæçèéêëìíîïðñòóôõö",
        "Âge d’or, Âme, château, prêtre",
        "کراچی پولیس آفس",
        "Москва",
        "plain text",
        ""
      })
  void goodTextStaysAsItIs(String text) {
    assertThat(TextMender.mend(text)).isEqualTo(new TextMender.Mended(text, java.util.List.of()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", " ", "said.", "\n", "’", "“", "”", "–", "…", "é", "à", "ü", "ñ", "€", "°", "😀",
            "پولیس")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("x", pieces));
  }

  @Property(tries = 500)
  void whatIsMendedCanBeBrokenAgain(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder broken = new StringBuilder();
    for (byte b : bytes) {
      String c = new String(new byte[] {b}, WINDOWS_1252);
      broken.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    TextMender.Mended mended = TextMender.mend(broken.toString());
    assertThat(mended.text()).isEqualTo(text);
    assertThat(original(mended)).isEqualTo(broken.toString());
  }

  @Property(tries = 500)
  void nothingIsLostOfATextWithNulBytes(@ForAll("texts") String one, @ForAll("texts") String two) {
    String file = one + "\0" + two + "\0\0\0" + one;
    TextMender.Mended mended = TextMender.mend(file);
    assertThat(mended.text()).isEqualTo(one + two + " " + one);
    assertThat(original(mended)).isEqualTo(file);
  }

  /** The text with what the file holds in place of what was mended. */
  private static String original(TextMender.Mended mended) {
    StringBuilder back = new StringBuilder(mended.text());
    for (int i = mended.repairs().size() - 1; i >= 0; i--) {
      Repair repair = mended.repairs().get(i);
      back.replace(repair.span().begin(), repair.span().end(), repair.original());
    }
    return back.toString();
  }

  @Test
  void anArticleTellsWhereItsFileHasOtherCharacters() {
    String file = "Raid\n\nTheyâ€™re gone, said JosÃ© in Quetta.\n";
    Article article = article(write("a.txt", file));
    assertThat(article.text()).isEqualTo("Raid\n\nThey’re gone, said José in Quetta.\n");
    assertThat(problems(article, ProblemCode.ENCODING_REPAIRED))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).hasValue(3);
              assertThat(problem.span().orElseThrow().in(article.text())).isEqualTo("’");
              assertThat(problem.message()).contains("2 places").contains("â€™");
            });
    assertThat(article.repairs()).extracting(Repair::original).containsExactly("â€™", "Ã©");
    for (String word : new String[] {"Raid", "They", "gone", "in Quetta"}) {
      assertThat(file.indexOf(word)).isEqualTo(article.inFile(article.text().indexOf(word)));
    }
  }

  @Test
  void nulBytesAreReadAround() {
    String file =
        "---\ntitle: Ra\0id\n---\nGunmen k\0i\0lled two.\nPolice\0\0\0\0came at once.\n\0\0";
    Article article = article(write("a.txt", file));
    assertThat(article.text()).isEqualTo("Gunmen killed two.\nPolice came at once.\n ");
    assertThat(article.title()).contains("Raid");
    assertThat(problems(article, ProblemCode.TEXT_DAMAGED))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).hasValue(4);
              assertThat(problem.message()).contains("NUL").contains("4 places");
            });
    int textBegin = file.indexOf("Gunmen");
    for (String word : new String[] {"Gunmen", "lled two", "Police", "came"}) {
      assertThat(textBegin + article.inFile(article.text().indexOf(word)))
          .isEqualTo(file.indexOf(word));
    }
  }

  @Test
  void whatIsStatedOfAGoodTextIsMendedToo() {
    Article article =
        article(write("a.txt", "---\ntitle: JosÃ© sh\0ot\n---\nGunmen fled at once, he said.\n"));
    assertThat(article.title()).contains("José shot");
    assertThat(problems(article, ProblemCode.ENCODING_REPAIRED)).hasSize(1);
    assertThat(article.repairs()).isEmpty();
  }

  @Test
  void nulBytesInAnExportAreReadAroundUnlessItsTextIsTakenAsItIs() {
    Article body =
        article(write("a.csv", "title,body,date\nRa\0id,Gunmen f\0led at once.,2023-02-18\n"));
    assertThat(body.text()).isEqualTo("Gunmen fled at once.");
    assertThat(body.title()).contains("Raid");
    assertThat(problems(body, ProblemCode.TEXT_DAMAGED)).hasSize(1);
    Article text =
        article(write("b.csv", "title,text,date\nRa\0id,Gunmen f\0led at once.,2023-02-18\n"));
    assertThat(text.text()).isEqualTo("Gunmen f\uFFFDled at once.");
    assertThat(problems(text, ProblemCode.ENCODING_REPAIRED)).hasSize(1);
  }

  @Test
  void aProblemBehindNulBytesHasItsLine() {
    Article article =
        article(
            write(
                "a.txt",
                "Gunmen fled.\n" + "\0".repeat(4000) + "\nPolice came.\nJosÃ© was shot.\n"));
    assertThat(problems(article, ProblemCode.ENCODING_REPAIRED))
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).hasValue(4));
  }

  @Test
  void theTextOfAJsonLineIsTakenAsItIs() {
    Article article = article(write("a.jsonl", "{\"text\": \"Theyâ€™re gone.\"}\n"));
    assertThat(article.text()).isEqualTo("Theyâ€™re gone.");
    assertThat(article.repairs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | Café “blast” – señor Müller’s naïve façade
          windows-1252 | Œuvre: PRÊTRE TUÉ À NÎMES
          windows-1256 | قتل أربعة أشخاص في هجوم على مركز للشرطة في كراتشي
          windows-1256 | The word محطة means station, said the لواء here
          windows-1256 | کراچي مين نامعلوم افراد نے پوليس چوکي پر حملہ کيا، دو اہلکار ہلاک
          windows-1251 | Полиция сообщила о четырёх погибших в Москве
          """)
  void singleByteEncodingsAreTold(String charset, String text) {
    Article article = article(write("a.txt", text.getBytes(Charset.forName(charset))));
    assertThat(article.text()).isEqualTo(text);
    assertThat(problems(article, ProblemCode.ENCODING_REPAIRED))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains(charset));
  }

  @Test
  void utf16IsReadWithoutItsMark() {
    String text = "Gunmen raided a café in Quetta.\n";
    assertThat(article(write("a.txt", text.getBytes(StandardCharsets.UTF_16LE))).text())
        .isEqualTo(text);
    assertThat(article(write("b.txt", text.getBytes(StandardCharsets.UTF_16BE))).text())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<meta charset='utf-8'>", "<meta charset='windows-1252'>"})
  void aPageWithoutTheRightCharsetIsReadAllTheSame(String stated) {
    String page =
        "<html><head>"
            + stated
            + "<title>Café raided</title></head><body><h1>Café raided</h1><p>Gunmen raided a café"
            + " near the río on Friday evening, officials said to this paper.</p></body></html>";
    assertThat(article(write("a.html", page.getBytes(WINDOWS_1252))).text())
        .contains("a café near the río");
  }
}
