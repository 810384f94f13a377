package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

class ArchiveTest extends ReadTestCase {
  private static final String TEXT = "A shot was fired at a police post on Saturday.\n";
  private static final String PAGE =
      "<!DOCTYPE html><title>Raid</title><p>Gunmen attacked a police post near the river.</p>";

  @Test
  void whatIsPackedOtherwiseIsRefusedWithARemedy() {
    write("a.xz", "\u00fd7zXZ\0 packed".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(leftOut(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FORMAT);
              assertThat(problem.remedy()).contains("Unpack it");
            });
  }

  @Test
  void entriesAreReadAsFilesOfAFolderAre() throws IOException {
    String[] entries = {
      "folder/b.html", PAGE,
      "folder/a", "---\ntitle: Shot\n---\n" + TEXT,
      "lines.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n",
      "__MACOSX/folder/._b.html", "x",
      "folder/.hidden", "x",
      "README.md", "x"
    };
    write("dump.zip", Packed.zip(entries));
    write("dump.tar.gz", Packed.gzip(Packed.tar(entries)));
    write("dump.tar.bz2", Packed.bzip2(Packed.tar(entries)));
    write("other", Packed.tar(entries));
    for (String name : List.of("dump.zip", "dump.tar.gz", "dump.tar.bz2", "other")) {
      List<Article> articles = articles(folder.resolve(name));
      assertThat(articles)
          .extracting(Article::id)
          .containsExactly(
              name + "/folder/b",
              name + "/folder/a",
              name + "/lines.jsonl#1",
              name + "/lines.jsonl#2");
      assertThat(articles)
          .extracting(Article::source)
          .containsExactly(
              name + "/folder/b.html",
              name + "/folder/a",
              name + "/lines.jsonl",
              name + "/lines.jsonl");
      assertThat(articles.get(1).title()).contains("Shot");
      assertThat(leftOut(folder.resolve(name))).isEmpty();
    }
  }

  @Test
  void whatGzipPackedIsReadAsItWas() throws IOException {
    assertThat(article(write("a.txt.gz", Packed.gzip(TEXT))))
        .satisfies(
            article -> {
              assertThat(article.id()).isEqualTo("a");
              assertThat(article.source()).isEqualTo("a.txt.gz");
              assertThat(article.text()).isEqualTo(TEXT);
            });
    byte[] one = Packed.gzip("{\"text\": \"One.\"}\n");
    byte[] two = Packed.gzip("{\"text\": \"Two.\"}\n");
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    assertThat(articles(write("wire.jsonl.gz", both)))
        .extracting(Article::id)
        .containsExactly("wire.jsonl.gz#1", "wire.jsonl.gz#2");
  }

  @Test
  void archivesInArchivesAreRead() throws IOException {
    byte[] inner = Packed.gzip(Packed.tar("a.txt", TEXT));
    write("outer.zip", Packed.zip("inner.tgz", inner));
    assertThat(article(folder).id()).isEqualTo("outer.zip/inner.tgz/a");
  }

  @Test
  void whatLiesTooDeepIsNotUnpacked() throws IOException {
    byte[] packed = Packed.zip("a.txt", TEXT);
    for (int i = 0; i < 8; i++) {
      packed = Packed.zip("x.zip", packed);
    }
    write("deep.zip", packed);
    write("e.txt", TEXT);
    assertThat(articles(folder)).hasSize(1);
    assertThat(leftOut(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LONG);
              assertThat(problem.message()).contains("packed more than 5 times");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zip", "zip in zip", "tar.gz"})
  void whatUnpacksWithoutMeasureIsStopped(String kind) throws IOException {
    byte[] lines = new byte[100_000_000];
    Arrays.fill(lines, (byte) '\n');
    byte[] bomb =
        switch (kind) {
          case "gz" -> Packed.gzip(lines);
          case "zip" -> Packed.zip("big.jsonl", lines);
          case "zip in zip" -> Packed.zip("b.zip", Packed.zip("big.jsonl", lines));
          default ->
              Packed.gzip(Packed.tar("big.jsonl", new String(lines, StandardCharsets.UTF_8)));
        };
    write("a.jsonl.gz", bomb);
    write("b.txt", TEXT);
    assertThat(articles(folder)).hasSize(1);
    assertThat(leftOut(folder))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LONG);
              assertThat(problem.source()).startsWith("a.jsonl.gz");
              assertThat(problem.remedy()).endsWith(".");
            });
  }

  @Test
  void aSparseFileOfManyTerabytesIsStopped() throws IOException {
    write("a.tar", sparseTar());
    write("b.txt", TEXT);
    assertThat(articles(folder)).hasSize(1);
    assertThat(leftOut(folder)).isNotEmpty();
  }

  /** An old GNU header of a sparse file: 16 TiB of zeros in one block. */
  private static byte[] sparseTar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
      TarArchiveEntry entry = new TarArchiveEntry("zeros.txt", TarConstants.LF_GNUTYPE_SPARSE);
      entry.setSize(0);
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    }
    byte[] tar = bytes.toByteArray();
    put(tar, 257, "ustar  \0");
    put(tar, 386, "00000000000\000\u0000");
    put(tar, 483, "77777777777\0");
    put(tar, 148, "        ");
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += tar[i] & 0xFF;
    }
    put(tar, 148, String.format("%06o\0 ", sum));
    return tar;
  }

  private static void put(byte[] bytes, int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      bytes[at + i] = (byte) text.charAt(i);
    }
  }

  @Test
  void aNameThatLeadsOutOfTheArchiveIsRefused() throws IOException {
    write(
        "a.zip",
        Packed.zip(
            "../../up.txt",
            TEXT,
            "/etc/abs.txt",
            TEXT + 1,
            "a\\..\\..\\b.txt",
            TEXT,
            "in/./c.txt",
            TEXT + 2));
    assertThat(articles(folder))
        .extracting(Article::source)
        .containsExactly("a.zip/etc/abs.txt", "a.zip/in/c.txt");
    assertThat(leftOut(folder))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNREADABLE, ProblemCode.UNREADABLE);
    assertThat(folder.resolveSibling("up.txt")).doesNotExist();
  }

  @Test
  void namesStayOnOneLine() throws IOException {
    write("a.tar", Packed.tar("a\u001b[31m\nb.txt", TEXT));
    assertThat(article(folder).source()).isEqualTo("a.tar/a?[31m?b.txt");
  }

  @Test
  void linksInAnArchiveAreNotFollowed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("a.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    write("a.tar", bytes.toByteArray());
    assertThat(leftOut(folder)).extracting(Problem::code).containsExactly(ProblemCode.EMPTY);
  }

  @Test
  void aBrokenArchiveIsReadUpToTheBreak() throws IOException {
    String long1 = TEXT.repeat(100);
    byte[] zip = Packed.zip("a.txt", long1 + 1, "b.txt", long1 + 2, "c.txt", long1 + 3);
    byte[] tar =
        Packed.gzip(Packed.tar("a.txt", long1 + 1, "b.txt", long1 + 2, "c.txt", long1 + 3));
    for (byte[] whole : List.of(zip, tar)) {
      byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 5);
      write("broken", cut);
      write("z.txt", TEXT);
      List<Article> articles = articles(folder);
      assertThat(articles).last().extracting(Article::source).isEqualTo("z.txt");
      assertThat(leftOut(folder))
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE);
                assertThat(problem.source()).startsWith("broken");
              });
    }
  }

  @Test
  void aZipFileThatLostItsEndSaysSo() throws IOException {
    byte[] whole = Packed.zip("a.txt", TEXT + 1, "b.txt", TEXT + 2);
    int second = new String(whole, StandardCharsets.ISO_8859_1).indexOf("b.txt");
    for (int end : new int[] {second - 30, second, second + 3}) {
      write("a.zip", Arrays.copyOf(whole, end));
      assertThat(articles(folder)).extracting(Article::source).containsExactly("a.zip/a.txt");
      assertThat(leftOut(folder))
          .singleElement()
          .satisfies(problem -> assertThat(problem.message()).contains("breaks off"));
    }
  }

  @Test
  void oneSpoiltEntryDoesNotSpoilTheOthers() throws IOException {
    byte[] zip = Packed.zip("a.txt", TEXT.repeat(50), "b.txt", TEXT);
    zip[50] ^= 0x55;
    write("a.zip", zip);
    write("b.txt", TEXT + "More.");
    assertThat(articles(folder)).extracting(Article::source).contains("b.txt");
    assertThat(leftOut(folder)).isNotEmpty();
  }

  @Test
  void documentsOfOfficeProgramsAreNoArchives() throws IOException {
    write(
        "a.zip",
        Packed.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>"));
    write("b.odt", Packed.zip("mimetype", "application/vnd.oasis.opendocument.text"));
    assertThat(leftOut(folder)).extracting(Problem::code).containsOnly(ProblemCode.UNKNOWN_FORMAT);
    assertThat(leftOut(folder)).hasSize(2);
  }

  @Test
  void anArchiveWithNothingInItIsEmpty() throws IOException {
    write("a.zip", Packed.zip());
    assertThat(leftOut(folder)).extracting(Problem::code).containsExactly(ProblemCode.EMPTY);
    assertThat(new ArticleReader().expected(List.of(folder))).hasValue(0);
  }
}
