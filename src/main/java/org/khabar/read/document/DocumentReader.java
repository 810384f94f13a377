package org.khabar.read.document;

import java.io.IOException;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Takes the text out of documents of one format. */
public interface DocumentReader {
  /** The format's usual ending, such as {@code pdf}. */
  String ending();

  /**
   * The text with its lines and paragraphs; empty where there is none, as in a scanned page.
   *
   * @param bytes the file
   * @param longest so many characters are read at most
   * @throws IOException when it is damaged, encrypted or longer than the bound
   */
  String text(byte[] bytes, int longest) throws IOException;

  /** The reader for an ending, where this build has one. */
  static Optional<DocumentReader> of(String ending) {
    try {
      return ServiceLoader.load(DocumentReader.class).stream()
          .map(ServiceLoader.Provider::get)
          .filter(reader -> reader.ending().equals(ending))
          .findFirst();
    } catch (ServiceConfigurationError gone) {
      // A build over one that had the readers leaves their names behind.
      return Optional.empty();
    }
  }
}
