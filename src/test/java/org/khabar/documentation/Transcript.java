package org.khabar.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command of the documentation and what it says it prints.
 *
 * @param command the words behind the prompt {@code $}
 * @param output the lines below it; a line {@code …} stands for any lines
 */
record Transcript(String command, List<String> output) {

  /** The transcripts of all {@code ```console} blocks of a Markdown text, in order. */
  static List<Transcript> in(String markdown) {
    List<Transcript> transcripts = new ArrayList<>();
    boolean inside = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        transcripts.add(new Transcript(line.substring(2), new ArrayList<>()));
      } else if (inside && !transcripts.isEmpty()) {
        transcripts.get(transcripts.size() - 1).output.add(line.stripTrailing());
      }
    }
    return transcripts;
  }

  /** Whether this is what a run printed; blank lines at the end do not matter. */
  boolean matches(String printed) {
    StringBuilder pattern = new StringBuilder();
    for (String line : String.join("\n", output).stripTrailing().split("\n", -1)) {
      pattern.append(line.strip().equals("…") ? "(?:.*\n)*?" : Pattern.quote(line) + "\n");
    }
    String text =
        printed.lines().map(String::stripTrailing).reduce("", (all, line) -> all + line + "\n");
    return Pattern.matches(pattern.toString(), text.stripTrailing() + "\n");
  }
}
