package org.khabar.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Article;
import org.khabar.model.ArticleKind;
import org.khabar.model.ProblemCode;
import org.khabar.model.Repair;
import org.khabar.model.Stated;
import org.khabar.read.BylineFinder.Byline;
import org.khabar.read.DatelineFinder.Dateline;
import org.khabar.read.language.ArticleLanguage;

/** Takes a decoded text apart and makes an article of it; what is stated beside the text wins. */
final class ArticleMaker {
  /**
   * Makes the article, with NUL bytes and what was stored in a wrong encoding put right.
   *
   * @param id its identifier unless the metadata gives one
   * @param source its file, relative to the input's root
   */
  Article make(String id, String source, Lines lines, Metadata metadata, ProblemLog log) {
    TextMender.Mended mended = TextMender.mend(lines.text());
    Metadata stated = metadata.mended();
    if (mended.repairs().isEmpty()) {
      reportStated(metadata, stated, log);
      return makeAsIs(id, source, lines, stated, log);
    }
    Lines better = Lines.of(mended.text());
    log.mended(better, mended);
    reportZeros(mended, log);
    reportEncoding(mended, log);
    return makeAsIs(id, source, better, stated, log).with(mended.repairs());
  }

  private static void reportStated(Metadata metadata, Metadata mended, ProblemLog log) {
    if (!mended.equals(metadata)) {
      log.add(
          ProblemCode.ENCODING_REPAIRED,
          "What is stated of the article was stored in a wrong encoding; it was put right.",
          "Save it anew from its source, as UTF-8.");
    }
  }

  private static void reportZeros(TextMender.Mended mended, ProblemLog log) {
    List<Repair> zeros = mended.repairs().stream().filter(TextMender::isOfZeros).toList();
    if (!zeros.isEmpty()) {
      log.add(
          ProblemCode.TEXT_DAMAGED,
          log.lineAt(zeros.get(0).span().begin()),
          "There are NUL bytes in the text, from here on at "
              + (zeros.size() == 1 ? "one place" : zeros.size() + " places")
              + "; it is read without them.",
          "Get the file anew from its source: something may be missing.");
    }
  }

  private static void reportEncoding(TextMender.Mended mended, ProblemLog log) {
    List<Repair> repairs =
        mended.repairs().stream().filter(repair -> !TextMender.isOfZeros(repair)).toList();
    if (repairs.isEmpty()) {
      return;
    }
    Repair first = repairs.get(0);
    log.add(
        ProblemCode.ENCODING_REPAIRED,
        first.span(),
        "The text was stored in a wrong encoding; "
            + (repairs.size() == 1 ? "one place was" : repairs.size() + " places were")
            + " put right, the first from \""
            + first.original()
            + "\" to \""
            + first.span().in(mended.text())
            + "\".",
        "Save the text anew from its source, as UTF-8.");
  }

  /** Makes the article; not a character of its text is changed. */
  Article makeAsIs(String id, String source, Lines lines, Metadata metadata, ProblemLog log) {
    Layout layout = new Layout(lines);
    BoilerplateFinder.mark(layout, log);
    NoiseFinder.mark(layout, log);
    Optional<String> title = metadata.title().map(Stated::value);
    Optional<String> headline = HeadlineFinder.mark(layout, title);
    Byline byline = BylineFinder.mark(layout);
    List<String> written = BiographyFinder.mark(layout, byline, metadata.names());
    Optional<Dateline> dateline = DatelineFinder.mark(layout);
    RepetitionFinder.mark(layout, headline, log);
    PastedHeadlineFinder.mark(layout, headlines(title, headline), log);
    if (Sources.extension(source).startsWith("m")) {
      MarkupFinder.mark(layout);
    }
    String language = ArticleLanguage.of(lines.text());
    SentenceDamageFinder.report(lines.text(), layout.parts(), log);
    if (language.equals(ArticleLanguage.ENGLISH)) {
      markWords(layout, log);
    }
    Metadata known = metadata.or(inText(headline, byline, written, dateline));
    reportWhatIsMissing(known, language, log);
    return new Article(
            known.id().orElse(id),
            source,
            known.url(),
            known.title().map(Stated::value),
            known.names(),
            known.publisher().map(Stated::value),
            known.published().map(Stated::value),
            known.kind(),
            language,
            lines.text(),
            layout.parts(),
            log.problems())
        .at(log.place())
        .restingOn(known.bases());
  }

  /** What the text says of itself. */
  private static Metadata inText(
      Optional<String> headline, Byline byline, List<String> written, Optional<Dateline> dateline) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Stated.of(headline, "headline"),
        Stated.of(some(byline.authors()), "byline").or(() -> Stated.of(some(written), "biography")),
        Optional.empty(),
        Stated.of(byline.published(), "byline")
            .or(() -> Stated.of(dateline.flatMap(Dateline::published), "dateline")),
        kind(headline, dateline));
  }

  private static Optional<List<String>> some(List<String> names) {
    return Optional.of(names).filter(list -> !list.isEmpty());
  }

  /**
   * Has words read as they were meant where line breaks, missing blanks or a scanner spoilt them.
   */
  private static void markWords(Layout layout, ProblemLog log) {
    ArticleWords words = new ArticleWords(layout.lines().text());
    LineBreakFinder.mark(layout, words);
    GluedWordFinder.mark(layout, words, log);
    MisreadWordFinder.mark(layout, words, log);
  }

  private static Set<String> headlines(Optional<String> title, Optional<String> headline) {
    Set<String> headlines = new LinkedHashSet<>();
    title.ifPresent(headlines::add);
    headline.ifPresent(headlines::add);
    List.copyOf(headlines).forEach(words -> headlines.add(Genres.without(words)));
    return headlines;
  }

  private static Optional<ArticleKind> kind(
      Optional<String> headline, Optional<Dateline> dateline) {
    return headline
        .flatMap(Genres::ofHeadline)
        .or(
            () ->
                dateline.stream()
                    .flatMap(found -> found.remarks().stream())
                    .flatMap(remark -> Genres.ofWord(remark).stream())
                    .findFirst());
  }

  private static void reportWhatIsMissing(Metadata known, String language, ProblemLog log) {
    if (known.published().isEmpty()) {
      log.add(
          ProblemCode.NO_DATE,
          "Nothing tells when the article was published; \"Friday\" and the like stay unresolved.",
          "Write \"published: 2023-02-18\" into its front matter, its table or its JSON line.");
    }
    if (!language.equals(ArticleLanguage.ENGLISH)) {
      log.add(
          ProblemCode.OTHER_LANGUAGE,
          "The text is not English"
              + (language.equals(ArticleLanguage.UNKNOWN) ? "" : " (" + language + ")")
              + "; the article is kept and was not analysed.",
          "Add a translation into English as an article of its own.");
    }
  }
}
