package org.khabar.read.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF files with Apache PDFBox. */
public final class PdfReader implements DocumentReader {
  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public String text(byte[] bytes, int longest) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes);
        BoundedText text = new BoundedText(longest)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setParagraphStart("\n");
      stripper.writeText(document, text);
      return text.toString();
    } catch (RuntimeException damaged) {
      // The library throws whatever its own steps throw on a damaged file.
      throw new IOException("the PDF file is damaged", damaged);
    }
  }
}
