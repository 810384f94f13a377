package org.khabar.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rooms know each other only along the arrows; each test counts what it checked. */
class ArrowsTest {
  private static final String ROOT = "org.khabar.";

  /** What a room may use besides the model. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("learn", Set.of()),
          Map.entry("english", Set.of()),
          Map.entry("remember", Set.of()),
          Map.entry("work", Set.of()),
          Map.entry("gazetteer", Set.of()),
          Map.entry("read", Set.of("english", "remember", "work")),
          Map.entry("analyse", Set.of("learn", "english")),
          Map.entry("link", Set.of("learn", "english")),
          Map.entry("extract", Set.of("learn", "english")),
          Map.entry("record", Set.of()),
          Map.entry("correct", Set.of()),
          Map.entry("compare", Set.of("remember")),
          Map.entry("merge", Set.of("remember")),
          Map.entry("vocab", Set.of()),
          Map.entry("graph", Set.of("remember", "vocab")),
          Map.entry("validate", Set.of("vocab")),
          Map.entry("store", Set.of("remember", "vocab")),
          Map.entry("query", Set.of("vocab")),
          Map.entry("export", Set.of("vocab")),
          Map.entry("serve", Set.of("vocab", "store")),
          Map.entry(
              "pipeline",
              Set.of(
                  "gazetteer",
                  "read",
                  "analyse",
                  "link",
                  "extract",
                  "record",
                  "correct",
                  "compare",
                  "merge",
                  "graph",
                  "validate",
                  "store",
                  "remember",
                  "work")),
          Map.entry(
              "cli",
              Set.of(
                  "pipeline",
                  "read",
                  "record",
                  "correct",
                  "validate",
                  "store",
                  "query",
                  "export",
                  "serve",
                  "gazetteer",
                  "graph",
                  "vocab")));

  private static final Set<String> ROOMS_WITHOUT_JENA =
      Set.of(
          "model",
          "learn",
          "english",
          "remember",
          "work",
          "gazetteer",
          "read",
          "analyse",
          "link",
          "extract",
          "record",
          "correct",
          "compare",
          "merge",
          "cli");

  private static JavaClasses classes;

  @BeforeAll
  static void load() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.khabar")
            .that(
                DescribedPredicate.describe(
                    "in a room", type -> type.getPackageName().startsWith(ROOT)));
    assertThat(classes).hasSizeGreaterThan(100);
  }

  @Test
  void everyRoomIsOnTheMap() throws Exception {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/org/khabar"))) {
      Set<String> rooms =
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(rooms).isEqualTo(new TreeSet<>(ARROWS.keySet()));
    }
  }

  @Test
  void roomsKnowTheModelAndWhatTheArrowsAllow() {
    Map<String, Set<String>> wrong = new TreeMap<>();
    int checked = 0;
    for (JavaClass type : classes) {
      String room = room(type);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (!target.getPackageName().startsWith(ROOT)) {
          continue;
        }
        checked++;
        String other = room(target);
        if (!other.equals(room) && !other.equals("model") && !ARROWS.get(room).contains(other)) {
          wrong
              .computeIfAbsent(room + " → " + other, unused -> new TreeSet<>())
              .add(dependency.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(1000);
  }

  @Test
  void onlyTheGraphAndWhatFollowsSeeJena() {
    List<String> wrong =
        classes.stream()
            .filter(type -> ROOMS_WITHOUT_JENA.contains(room(type)))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(
                dependency ->
                    dependency.getTargetClass().getPackageName().startsWith("org.apache.jena"))
            .map(Dependency::getDescription)
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyTheCommandLineTouchesStandardStreams() {
    List<String> wrong =
        classes.stream()
            .filter(type -> !room(type).equals("cli"))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
            .map(JavaFieldAccess::getDescription)
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyRoomIsNullMarked() throws Exception {
    for (String room : ARROWS.keySet()) {
      Path description = Path.of("src/main/java/org/khabar", room, "package-info.java");
      assertThat(description).content().contains("@NullMarked");
    }
  }

  @Test
  void namesSayWhatAThingIs() {
    List<String> vague = List.of("Utils", "Util", "Helper", "Impl", "Manager", "Misc");
    assertThat(classes.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> vague.stream().anyMatch(name::endsWith));
  }

  private static String room(JavaClass type) {
    return Arrays.asList(type.getPackageName().split("\\.")).get(2);
  }
}
