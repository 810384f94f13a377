package org.khabar.gazetteer.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text file that was gone through once.
 *
 * @param path where it is
 * @param charset UTF-8; windows-1252, in which UCDP publishes, where it is no UTF-8
 * @param head its first characters
 * @param fingerprint SHA-256 of its bytes, in hexadecimal
 */
record FileContent(Path path, Charset charset, String head, String fingerprint) {
  private static final int HEAD = 1 << 14;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  static FileContent of(Path path) throws IOException {
    MessageDigest digest = sha256();
    Charset charset = StandardCharsets.UTF_8;
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      if (!isUtf8(in)) {
        charset = Charset.forName("windows-1252");
      }
      in.transferTo(OutputStream.nullOutputStream()); // the digest wants the rest
    }
    String fingerprint = HexFormat.of().formatHex(digest.digest());
    char[] head = new char[HEAD];
    try (Reader reader = open(path, charset)) {
      int length = Math.max(0, reader.read(head));
      return new FileContent(path, charset, new String(head, 0, length), fingerprint);
    }
  }

  private static boolean isUtf8(InputStream in) throws IOException {
    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    char[] buffer = new char[1 << 16];
    try {
      while (reader.read(buffer) >= 0) {
        // only whether it can be read
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  /** The text from its begin, without a byte order mark. */
  BufferedReader open() throws IOException {
    return open(path, charset);
  }

  private static BufferedReader open(Path path, Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset), 1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
