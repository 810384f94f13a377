package org.khabar.graph;

import org.apache.jena.graph.Node;
import org.khabar.model.Article;
import org.khabar.model.CodePoints;
import org.khabar.model.Span;

/** The article at hand: its names and the words behind its spans. */
record ArticleScope(Iris iris, Article article, CodePoints points) {
  static ArticleScope of(Iris iris, Article article) {
    return new ArticleScope(iris, article, CodePoints.of(article.text()));
  }

  String key() {
    return article.key();
  }

  Node node() {
    return iris.article(key());
  }

  /** The names of what belongs to the article. */
  ArticleIris own() {
    return iris.of(key());
  }

  Node mention(Span span) {
    return own().mention(points.fromIndex(span.begin()), points.fromIndex(span.end()));
  }

  String words(Span span) {
    return span.in(article.text());
  }
}
