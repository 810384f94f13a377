package org.khabar.graph;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.khabar.vocab.Concepts;
import org.khabar.vocab.KhabarOntology;
import org.khabar.vocab.Prefixes;
import org.khabar.vocab.SharedTerm;

/**
 * The kind of weapon that an article's words name, by the labels of the ontology's scheme of
 * weapons.
 *
 * <p>The longest label at the end of the words decides: "two hand grenades" is a grenade, "a car
 * bomb" an explosive device.
 */
final class WeaponKinds {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final Map<String, Node> kinds = new HashMap<>();

  private WeaponKinds() {}

  /** Read when first needed: most articles name no weapon. */
  private static final class Holder {
    private static final WeaponKinds KINDS = read(KhabarOntology.terms());
  }

  /** The kind of weapon, absent where no label of the scheme fits. */
  static Optional<Node> of(String words) {
    return Holder.KINDS.find(normal(words));
  }

  private static WeaponKinds read(Graph terms) {
    WeaponKinds kinds = new WeaponKinds();
    Node label = NodeFactory.createURI(Prefixes.SKOS + "prefLabel");
    for (Node property : new Node[] {label, SharedTerm.ALTERNATIVE_LABEL}) {
      terms.stream(Node.ANY, property, Node.ANY)
          .filter(triple -> triple.getSubject().getURI().startsWith(Concepts.WEAPONS))
          .filter(triple -> triple.getObject().getLiteralLanguage().equals("en"))
          .forEach(kinds::add);
    }
    return kinds;
  }

  private void add(Triple named) {
    kinds.put(normal(named.getObject().getLiteralLexicalForm()), named.getSubject());
  }

  private Optional<Node> find(String words) {
    for (String rest = words; !rest.isEmpty(); rest = withoutFirst(rest)) {
      Node kind = kinds.get(rest);
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String withoutFirst(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? "" : words.substring(space + 1);
  }

  /** Lower case, single spaces, the last word in the singular. */
  private static String normal(String words) {
    String plain = NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    if (plain.endsWith("knives")) {
      return plain.substring(0, plain.length() - "ves".length()) + "fe";
    }
    return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
