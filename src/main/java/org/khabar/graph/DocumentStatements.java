package org.khabar.graph;

import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.khabar.model.Article;
import org.khabar.model.ArticleField;
import org.khabar.model.ArticleKind;
import org.khabar.model.Entities;
import org.khabar.model.Mention;
import org.khabar.model.Problem;
import org.khabar.model.UncertainDate;
import org.khabar.vocab.KhabarClass;
import org.khabar.vocab.KhabarProperty;
import org.khabar.vocab.SharedTerm;

/** An article as a document: where it is from, its text, what was wrong with it. */
record DocumentStatements(ArticleScope scope, Statements statements) {
  void write(Entities entities) {
    Article article = scope.article();
    Node node = scope.node();
    statements.type(node, KhabarClass.ARTICLE, SharedTerm.NEWS_ARTICLE);
    statements.state(node, SharedTerm.TYPE, article.kind().flatMap(DocumentStatements::kindOf));
    statements.label(node, article.title().orElse(article.id()));
    statements.state(node, SharedTerm.HEADLINE, article.title().map(Literals::string));
    statements.state(node, SharedTerm.IDENTIFIER, Literals.string(article.id()));
    statements.state(node, KhabarProperty.SOURCE_PATH, Literals.string(article.source()));
    statements.state(node, SharedTerm.URL, article.url().map(Literals::address));
    statements.state(node, SharedTerm.IN_LANGUAGE, Literals.string(article.language()));
    statements.state(
        node,
        KhabarProperty.ARTICLE_KIND,
        article.kind().map(kind -> Literals.string(kind.notation())));
    article.published().ifPresent(date -> published(node, date));
    article
        .bases()
        .forEach((field, sign) -> statements.state(node, basisOf(field), Literals.string(sign)));
    article.publisher().ifPresent(name -> publisher(node, name));
    article.authors().forEach(name -> author(node, name));
    mentioned(node, entities);
    article.problems().forEach(problem -> problem(node, problem));
    context(node);
  }

  private static Node basisOf(ArticleField field) {
    return switch (field) {
      case TITLE -> KhabarProperty.TITLE_BASIS;
      case AUTHORS -> KhabarProperty.AUTHORS_BASIS;
      case PUBLISHER -> KhabarProperty.PUBLISHER_BASIS;
      case PUBLISHED -> KhabarProperty.PUBLISHED_BASIS;
    };
  }

  /** Schema.org's class for it, where it has one. */
  private static Optional<Node> kindOf(ArticleKind kind) {
    return switch (kind) {
      case REPORT -> Optional.of(SharedTerm.REPORTAGE);
      case EDITORIAL, OPINION -> Optional.of(SharedTerm.OPINION);
      case INTERVIEW, OFFICIAL, OTHER -> Optional.empty();
    };
  }

  private void published(Node node, UncertainDate date) {
    if (date.isDay() && date.earliest().isPresent()) {
      statements.state(node, SharedTerm.DATE_PUBLISHED, date.earliest().map(Literals::day));
    } else {
      statements.state(node, KhabarProperty.PUBLISHED, Literals.edtf(date.edtf()));
    }
  }

  private void publisher(Node node, String name) {
    Node publisher = scope.iris().publisher(name);
    statements.state(node, SharedTerm.PUBLISHER, publisher);
    statements.type(publisher, SharedTerm.SCHEMA_ORGANIZATION);
    statements.label(publisher, name);
  }

  private void author(Node node, String name) {
    Node author = scope.iris().author(name);
    statements.state(node, SharedTerm.AUTHOR, author);
    statements.type(
        author,
        KhabarClass.AUTHOR,
        KhabarClass.PERSON,
        SharedTerm.FOAF_PERSON,
        SharedTerm.SCHEMA_PERSON);
    statements.label(author, name);
  }

  private void mentioned(Node node, Entities entities) {
    TreeSet<String> ids = new TreeSet<>();
    for (Mention mention : entities.mentions()) {
      if (mention instanceof Mention.Entity named) {
        named.ref().ifPresent(ids::add);
      }
    }
    ids.forEach(id -> statements.state(node, KhabarProperty.MENTIONS, scope.iris().entity(id)));
  }

  private void problem(Node node, Problem problem) {
    String fingerprint =
        Names.fingerprint(
            problem.message(),
            Integer.toString(problem.line().orElse(0)),
            problem.span().map(span -> span.begin() + "-" + span.end()).orElse(""));
    Node found = scope.own().problem(problem.code().name(), fingerprint);
    statements.state(node, KhabarProperty.PROBLEM, found);
    statements.type(found, KhabarClass.PROBLEM);
    statements.state(found, KhabarProperty.PROBLEM_CODE, Literals.string(problem.code().name()));
    statements.state(found, SharedTerm.COMMENT, Literals.string(problem.message()));
    statements.state(found, KhabarProperty.REMEDY, Literals.string(problem.remedy()));
    statements.state(found, KhabarProperty.LINE, Literals.integer(problem.line()));
    statements.state(found, KhabarProperty.EVIDENCE, problem.span().map(scope::mention));
  }

  private void context(Node node) {
    Node context = scope.own().context();
    statements.state(node, KhabarProperty.CONTEXT, context);
    statements.type(context, SharedTerm.CONTEXT);
    statements.state(context, SharedTerm.IS_STRING, Literals.string(scope.article().text()));
  }
}
