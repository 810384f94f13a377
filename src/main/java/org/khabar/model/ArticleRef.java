package org.khabar.model;

/**
 * An article by name, without its text.
 *
 * @param key its stable name
 * @param source its file, relative to the input's root
 * @param place where it stands, for messages: its file, and its identifier where the file holds
 *     many
 */
public record ArticleRef(String key, String source, String place) {

  /** The name of this article. */
  public static ArticleRef of(Article article) {
    String place =
        article.source().startsWith(article.id())
            ? article.source()
            : article.id() + " in " + article.source();
    return new ArticleRef(article.key(), article.source(), place);
  }
}
