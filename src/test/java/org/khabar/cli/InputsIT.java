package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.khabar.cli.PackedJar.Run;

/** What users give the packed jar to read: files of all kinds, damaged ones, lists of their own. */
class InputsIT extends PackedJarCase {
  @Test
  void badInputsAreLeftOutAndTheRestIsRead() throws Exception {
    Files.write(articles.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 0, 5, 0});
    Files.writeString(articles.resolve("blank.txt"), " \n\n");
    Files.writeString(articles.resolve("huge.txt"), "word ".repeat(10_000_000));
    Files.writeString(articles.resolve("lines.jsonl"), "{\"text\": \"Nothing.\"}\n{\"text\": \n");
    Files.writeString(articles.resolve("twice.txt"), ARTICLE);
    Files.write(
        articles.resolve("western.txt"),
        "A café was bombed in Lyon on Friday.".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(
        articles.resolve("header.txt"),
        "---\npublished: someday\n---\nA bomb exploded in Quetta.\n");
    Run run = khabar("build", "articles", "--warnings");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .containsPattern("left out +BINARY +binary.txt ")
        .containsPattern("left out +EMPTY +blank.txt ")
        .containsPattern("left out +TOO_LONG +huge.txt ")
        .containsPattern("left out +BAD_LINE +lines.jsonl:2 ")
        .containsPattern("warning +DUPLICATE +twice.txt:6 ")
        .containsPattern("warning +ENCODING_REPAIRED +western.txt")
        .containsPattern("warning +BAD_METADATA +header.txt:2 ")
        .doesNotContain("Exception");
    assertThat(run.out()).contains("Multan");
  }

  @Test
  void correctionsWinAndBadOnesAreSaidWithTheirLine() throws Exception {
    Files.writeString(
        folder.resolve("khabar-corrections.txt"),
        """
        place Multan geonames:1176734  # Hyderabad
        place Zhob none
        plaice Multan none
        place Tor geonames:999999999999
        """);
    Run run = khabar("build", "articles");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).contains("Hyderabad").doesNotContain("Multan");
    assertThat(run.err())
        .containsPattern("warning +UNUSED_CORRECTION +khabar-corrections.txt:2 ")
        .containsPattern("left out +BAD_CORRECTION +khabar-corrections.txt:3 +\"plaice\" begins no")
        .containsPattern("left out +BAD_CORRECTION +khabar-corrections.txt:4 +Nothing is known of");
    assertThat(khabar("extract", "articles").out()).contains("\"ref\":\"place/hyderabad-1176734\"");
    Run missing = khabar("build", "articles", "--corrections", "none.txt");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("none.txt").doesNotContain("Exception");
  }

  @Test
  void listsOfOrganizationsAreKnownAndBadRowsSaidWithTheirLine() throws Exception {
    Files.writeString(
        articles.resolve("good.txt"),
        "Fighters of the Army of Sarhad bombed a market in Multan on Friday.");
    Files.writeString(
        folder.resolve("entities.json"),
        """
        {"id":"NK-1","schema":"Organization","properties":{"name":["Army of Sarhad"],"topics":["crime.terror"]},"datasets":["x"],"referents":[]}
        {"id":"NK-2",
        {"id":"NK-3","schema":"Person","properties":{"name":["Jan Sample"]},"datasets":["x"],"referents":[]}
        """);
    Run run = khabar("extract", "articles", "--organizations", "entities.json");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out())
        .contains("\"kind\":\"armed_group\"")
        .contains("\"sameAs\":[\"https://www.opensanctions.org/entities/NK-1/\"]");
    assertThat(run.err())
        .containsPattern("left out +BAD_LINE +entities.json:2 +The line is no JSON")
        .contains("OpenSanctions: 1 organizations, 1 rows left out, 1 of other things passed over")
        .doesNotContain("Exception");
    Files.writeString(folder.resolve("words.txt"), "no list at all");
    Run none = khabar("build", "articles", "--organizations", "words.txt");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("words.txt is none of the kinds").doesNotContain("Exception");
  }

  @Test
  void aMixedFolderIsReadByItsContent() throws Exception {
    writeMixedFolder();
    Run extract = khabar("extract", "articles");
    assertThat(extract.exitCode()).isZero();
    assertThat(extract.out().lines().map(line -> line.replaceFirst(",\"url.*", "")))
        .containsExactly(
            "{\"id\":\"dump.zip/in/page\",\"source\":\"dump.zip/in/page.html\"",
            "{\"id\":\"export.csv#2\",\"source\":\"export.csv\"",
            "{\"id\":\"feed#1\",\"source\":\"feed\"",
            "{\"id\":\"good\",\"source\":\"good.txt\"",
            "{\"id\":\"letter\",\"source\":\"letter.eml\"",
            "{\"id\":\"list.json#1\",\"source\":\"list.json\"",
            "{\"id\":\"wire.jsonl.gz#1\",\"source\":\"wire.jsonl.gz\"");
    Run build = khabar("build", "articles", "--since", "2023-02-18", "--until", "2023-02-28");
    assertThat(build.exitCode()).isEqualTo(4);
    assertThat(build.err())
        .containsPattern("left out +NO_DATE +dump.zip/in/page.html ")
        .contains("6 articles (6 new")
        .doesNotContain("Exception");
    assertThat(build.out()).contains("Multan", "Quetta", "Karachi", "Peshawar");
  }

  private void writeMixedFolder() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(articles.resolve("dump.zip")))) {
      zip.putNextEntry(new ZipEntry("in/page.html"));
      zip.write(
          "<!DOCTYPE html><title>Blast</title><p>A bomb exploded in a market in Lahore, police said.</p>"
              .getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(
        articles.resolve("export.csv"),
        "Headline;Date;Body\nRaid;2023-02-19;\"Gunmen attacked a bank in Quetta, killing two guards.\"\n");
    Files.writeString(
        articles.resolve("feed"),
        "<rss><channel><title>Daily</title><item><title>Blast</title><pubDate>Sun, 19 Feb 2023 01:00:00"
            + " GMT</pubDate><description>A bomb exploded at a police post in Karachi, wounding"
            + " four officers.</description></item></channel></rss>");
    Files.writeString(
        articles.resolve("letter.eml"),
        """
        From: A. Writer <a@s.example>
        Subject: Raid
        Date: Mon, 20 Feb 2023 10:00:00 +0500
        MIME-Version: 1.0

        Gunmen attacked a police van in Peshawar on Sunday, killing one officer.
        """);
    Files.writeString(
        articles.resolve("list.json"),
        "{\"articles\": [{\"content\": \"Two men were shot dead in Hyderabad on Sunday.\", \"publishedAt\":"
            + " \"2023-02-20\"}]}");
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(articles.resolve("wire.jsonl.gz")))) {
      gzip.write(
          "{\"text\": \"A bomb exploded in Sukkur on Sunday.\", \"published\": \"2023-02-20\"}"
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void standardInputPatternsAndNamesOfOthersAreRead() throws Exception {
    Path rows =
        Files.writeString(folder.resolve("rows.csv"), "Head,Story\nRaid,Gunmen attacked.\n");
    Run run =
        PackedJar.run(
            folder,
            rows,
            "extract",
            "-",
            "art*/*.txt",
            "--map",
            "title=Head,text=Story",
            "--limit",
            "2");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().map(line -> line.replaceFirst("\",.*", "")))
        .containsExactly("{\"id\":\"stdin#2", "{\"id\":\"articles/good");
    assertThat(run.out()).contains("\"title\":\"Raid\"");
    Run wrong = khabar("extract", "articles", "--map", "headline=Head");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("--map knows no field \"headline\"", "title");
  }
}
