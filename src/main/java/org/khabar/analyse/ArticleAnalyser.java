package org.khabar.analyse;

import java.util.ArrayList;
import java.util.List;
import org.khabar.analyse.date.DateFinder;
import org.khabar.analyse.grammar.OpenNlpEngine;
import org.khabar.analyse.grammar.SentenceTagger;
import org.khabar.analyse.name.NameFinder;
import org.khabar.analyse.text.ReadingView;
import org.khabar.analyse.text.SentenceFinder;
import org.khabar.model.Analysis;
import org.khabar.model.Article;
import org.khabar.model.Gazetteer;
import org.khabar.model.Mention;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.Sentence;

/** Takes an article's language apart; thread-safe. */
public final class ArticleAnalyser {
  private final SentenceTagger tagger = new SentenceTagger(OpenNlpEngine.load());
  private final NameFinder names;
  private final DateFinder dates = new DateFinder();

  /**
   * An analyser that knows the names of these lists; loads its language model, which takes some
   * tenths of a second.
   */
  public ArticleAnalyser(Gazetteer gazetteer, OrganizationDirectory organizations) {
    this.names = new NameFinder(gazetteer, organizations);
  }

  /** The article's sentences, names, dates and abbreviations; never fails on any text. */
  public Analysis analyse(Article article) {
    ReadingView view = ReadingView.of(article);
    List<Sentence> sentences =
        SentenceFinder.sentences(view).stream().map(words -> tagger.tag(view, words)).toList();
    NameFinder.Names found = names.find(article, sentences);
    List<List<Mention>> times = dates.find(article, sentences);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      mentions.addAll(MentionOrder.merge(found.mentions().get(i), times.get(i)));
    }
    return new Analysis(article, sentences, mentions, found.abbreviations());
  }
}
