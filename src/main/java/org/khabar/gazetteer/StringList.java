package org.khabar.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers strings in the order in which they come. */
final class StringList {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int numberOf(String string) {
    return numbers.computeIfAbsent(string, key -> numbers.size());
  }

  List<String> all() {
    return List.copyOf(numbers.keySet());
  }

  static List<String> read(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readUTF());
    }
    return List.copyOf(strings);
  }

  static void write(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeUTF(string);
    }
  }
}
