package org.khabar.read;

import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.ArticleKind;
import org.khabar.model.Problem;
import org.khabar.model.UncertainDate;

/** An article as lines that a person can read and a test can compare. */
final class ArticleText {
  private ArticleText() {}

  static String of(Article article) {
    StringBuilder out = new StringBuilder();
    out.append("title: ").append(article.title().orElse("-")).append('\n');
    out.append("authors: ").append(String.join("; ", article.authors())).append('\n');
    out.append("published: ").append(article.published().map(UncertainDate::edtf).orElse("-"));
    out.append("\nkind: ").append(article.kind().map(ArticleKind::notation).orElse("-"));
    article
        .parts()
        .forEach(
            part ->
                out.append('\n')
                    .append(part.kind())
                    .append(" | ")
                    .append(shown(part.span().in(article.text())))
                    .append(part.meant().isEmpty() ? "" : " → " + shown(part.meant())));
    article.problems().forEach(problem -> out.append('\n').append(line(article, problem)));
    return out.append('\n').toString();
  }

  private static String shown(String words) {
    return words.replace("\n", " / ");
  }

  private static String line(Article article, Problem problem) {
    List<String> words =
        List.of(
            "! " + problem.code(),
            problem.line().isPresent() ? "line " + problem.line().getAsInt() : "no line",
            problem.span().map(span -> shown(span.in(article.text()))).orElse(""),
            problem.message());
    return String.join(" | ", words);
  }
}
