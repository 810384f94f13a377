package org.khabar.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Reads Word files (.docx) with Apache POI, which itself stops files that unpack without measure. */
public final class WordReader implements DocumentReader {
  @Override
  public String ending() {
    return "docx";
  }

  @Override
  public String text(byte[] bytes, int longest) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        BoundedText text = new BoundedText(longest)) {
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        text.write(paragraph.getText() + "\n\n");
      }
      return text.toString();
    } catch (RuntimeException damaged) {
      // The library throws whatever its own steps throw on a damaged file.
      throw new IOException("the Word file is damaged", damaged);
    }
  }
}
