package org.khabar.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.vocab.KhabarOntology;

/** Each shape lets its valid example pass and reports its invalid one, and nothing else does. */
class ShapesTest {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final GraphValidator VALIDATOR = new GraphValidator();

  @ParameterizedTest
  @MethodSource("folders")
  void validExamplePasses(Path folder) {
    assertThat(VALIDATOR.validateFile(folder.resolve("valid.ttl"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void invalidExampleIsReportedByItsShapeAlone(Path folder) {
    List<Violation> violations = VALIDATOR.validateFile(folder.resolve("invalid.ttl"));
    assertThat(violations)
        .extracting(Violation::code)
        .isNotEmpty()
        .containsOnly(folder.getFileName().toString());
  }

  @Test
  void everyShapeHasItsExamples() {
    Set<String> tested =
        folders()
            .map(folder -> folder.getFileName().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(tested).hasSizeGreaterThan(40).isEqualTo(reporting(KhabarOntology.shapes()));
  }

  /** The names of the shapes that report violations: those with a path or a rule of their own. */
  private static Set<String> reporting(Graph shapes) {
    return Stream.of("path", "sparql", "not")
        .map(name -> NodeFactory.createURI(SHACL + name))
        .flatMap(property -> shapes.stream(Node.ANY, property, Node.ANY))
        .map(triple -> triple.getSubject().toString())
        .filter(shape -> shape.startsWith(KhabarOntology.SHAPES))
        .map(shape -> shape.substring(KhabarOntology.SHAPES.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<Path> folders() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.sorted().toList().stream();
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Path root() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(ShapesTest.class.getResource("/org/khabar/validate/shapes"))
            .toURI());
  }
}
