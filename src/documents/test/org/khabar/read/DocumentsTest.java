package org.khabar.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.Problem;
import org.khabar.model.ProblemCode;

/** Runs with the profile {@code documents} alone: {@code ./mvnw -Pdocuments test}. */
class DocumentsTest extends ReadTestCase {
  @Test
  void pdfFilesAreRead() throws IOException {
    Article article = article(write("report.pdf", pdf("Gunmen attacked a police post", "in Quetta on Friday.")));
    assertThat(article.id()).isEqualTo("report");
    assertThat(article.text()).contains("Gunmen attacked a police post").contains("in Quetta on Friday.");
  }

  @Test
  void wordFilesAreReadWhateverTheirNames() throws IOException {
    assertThat(article(write("a", docx("Raid in Quetta", "Gunmen attacked a police post."))).text())
        .startsWith("Raid in Quetta\n\nGunmen attacked a police post.");
  }

  @Test
  void whatIsDamagedOrEmptyIsReported() throws IOException {
    byte[] pdf = pdf("Gunmen attacked.");
    write("a.pdf", Arrays.copyOf(pdf, 60));
    write("b.pdf", pdf());
    byte[] docx = docx("Gunmen attacked.");
    write("c.docx", Arrays.copyOf(docx, docx.length / 2));
    assertThat(leftOut(folder)).extracting(Problem::source).containsExactly("a.pdf", "b.pdf", "c.docx");
    assertThat(leftOut(folder))
        .extracting(Problem::code)
        .containsOnly(ProblemCode.UNREADABLE, ProblemCode.EMPTY);
  }

  private static byte[] pdf(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(14);
        content.newLineAtOffset(50, 700);
        for (String line : List.of(lines)) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] docx(String... paragraphs) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(bytes);
    }
    return bytes.toByteArray();
  }
}
