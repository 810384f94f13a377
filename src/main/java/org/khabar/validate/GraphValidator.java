package org.khabar.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.khabar.vocab.KhabarOntology;

/**
 * Checks graphs against the shapes; thread-safe.
 *
 * <p>Each article's graph can be checked alone, and so can the statements on each incident of the
 * world, so that checking takes time and memory for one of them at a time.
 */
public final class GraphValidator {
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::code)
          .thenComparing(Violation::focus)
          .thenComparing(Violation::message);

  private final Shapes shapes = Shapes.parse(KhabarOntology.shapes());

  /** Checks statements of one graph, whatever the graph's name is. */
  public List<Violation> validate(Iterable<Quad> quads) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return validate(graph);
  }

  /** Checks one graph. */
  public List<Violation> validate(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    if (report.conforms()) {
      return List.of();
    }
    Surroundings surroundings = new Surroundings(graph);
    return report.getEntries().stream()
        .map(entry -> violation(entry, surroundings))
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  /**
   * Checks a file in any RDF syntax, each of its graphs alone.
   *
   * @throws org.khabar.model.KhabarException when it cannot be read
   */
  public List<Violation> validateFile(Path file) {
    DatasetGraph dataset = GraphFile.read(file);
    List<Violation> violations = new ArrayList<>(validate(dataset.getDefaultGraph()));
    Iterator<Node> names = dataset.listGraphNodes();
    while (names.hasNext()) {
      violations.addAll(validate(dataset.getGraph(names.next())));
    }
    return violations.stream().sorted(ORDER).toList();
  }

  private static Violation violation(ReportEntry entry, Surroundings surroundings) {
    Node focus = entry.focusNode();
    Optional<String> article = surroundings.article(focus);
    Optional<String> quote =
        Optional.ofNullable(entry.value())
            .flatMap(surroundings::ofMention)
            .or(() -> surroundings.quote(focus));
    Optional<String> value = Optional.ofNullable(entry.value()).map(GraphValidator::words);
    StringBuilder message = new StringBuilder();
    article.ifPresent(id -> message.append("Article \"").append(id).append('"'));
    quote.ifPresent(
        words ->
            message.append(message.isEmpty() ? "" : ", ").append('"').append(words).append('"'));
    message.append(message.isEmpty() ? "" : ": ").append(entry.message());
    value.ifPresent(found -> message.append(" Found: ").append(found).append('.'));
    return new Violation(
        code(entry.source()),
        message.toString(),
        words(focus),
        Optional.ofNullable(entry.resultPath()).map(Object::toString),
        value,
        article,
        quote);
  }

  private static String code(Node shape) {
    return shape.isURI() && shape.getURI().startsWith(KhabarOntology.SHAPES)
        ? shape.getURI().substring(KhabarOntology.SHAPES.length())
        : shape.toString();
  }

  private static String words(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}
