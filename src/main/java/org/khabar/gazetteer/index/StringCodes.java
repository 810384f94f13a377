package org.khabar.gazetteer.index;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers strings in the order in which they come. */
final class StringCodes {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int numberOf(String string) {
    return numbers.computeIfAbsent(string, key -> numbers.size());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(numbers.size());
    for (String string : numbers.keySet()) {
      out.writeUTF(string);
    }
  }

  /** As many lists as were written one behind the other. */
  static List<List<String>> read(ByteBuffer section, int lists) {
    byte[] bytes = new byte[section.capacity()];
    section.get(0, bytes);
    List<List<String>> read = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int list = 0; list < lists; list++) {
        int size = in.readInt();
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          strings.add(in.readUTF());
        }
        read.add(List.copyOf(strings));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
