package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.khabar.model.KhabarException;

/** A command learns that its output cannot be written. */
class StandardOutputTest {
  /** Refuses all. */
  private record Refusing(String reason) {
    PrintStream stream() {
      OutputStream refusing =
          new OutputStream() {
            @Override
            public void write(int singleByte) throws IOException {
              throw new IOException(reason);
            }
          };
      return new PrintStream(new StandardOutput(refusing), false, StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatIsWrittenPassesThrough() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(new StandardOutput(bytes), false, StandardCharsets.UTF_8);
    stream.print("خبر");
    stream.write('!');
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("خبر!");
  }

  @Test
  void aFullDiskEndsTheCommand() {
    PrintStream stream = new Refusing("No space left on device").stream();
    assertThatThrownBy(() -> stream.print("a"))
        .isInstanceOf(KhabarException.class)
        .hasMessage("Standard output cannot be written: No space left on device");
  }

  @Test
  void aReaderThatHasGoneEndsItWithoutComplaint() {
    PrintStream stream = new Refusing("Broken pipe").stream();
    assertThatThrownBy(() -> stream.print("a")).isInstanceOf(StandardOutput.ReaderGone.class);
  }
}
