package org.khabar.graph;

import org.apache.jena.graph.Node;
import org.khabar.model.EntryId;

/**
 * The names of what belongs to one article, all below the article's own.
 *
 * @param article the article's name
 * @param iris mints them
 */
public record ArticleIris(Node article, Iris iris) {
  /** The text of the article. */
  public Node context() {
    return below("context");
  }

  /** A span of the article's text, in code points. */
  public Node mention(int begin, int end) {
    return below("mention/" + begin + "-" + end);
  }

  /** A claim; the fingerprint tells claims on one property apart. */
  Node claim(Node property, String fingerprint) {
    return below("claim/" + property.getLocalName() + "-" + fingerprint);
  }

  /** A problem. */
  Node problem(String code, String fingerprint) {
    return below("problem/" + code + "-" + fingerprint);
  }

  /** Someone whom the article quotes without a name that is known. */
  Node speaker(String words) {
    return below("speaker/" + Names.description(words));
  }

  /** What the article takes a place or organization for. */
  Node link(String entity, EntryId entry) {
    return below(
        "link/"
            + Names.encode(entity.substring(entity.indexOf('/') + 1))
            + "/"
            + Names.encode(entry.id()));
  }

  /** A person's decision on a name. */
  Node judgement(String words, String entity) {
    return below("judgement/" + Names.fingerprint(words, entity));
  }

  private Node below(String path) {
    return iris.below(article, path);
  }
}
