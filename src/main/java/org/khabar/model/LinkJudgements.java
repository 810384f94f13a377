package org.khabar.model;

import java.util.Optional;

/** What people decided on names; thread-safe. */
@FunctionalInterface
public interface LinkJudgements {
  /** Nobody decided anything. */
  LinkJudgements NONE = (kind, name, article) -> Optional.empty();

  /**
   * The decision on a name in an article. One made for this article goes before one made for all;
   * letter case, blanks and a leading "the" of the name do not matter.
   *
   * @param kind place or organization
   * @param article the article's id
   */
  Optional<LinkJudgement> on(MentionKind kind, String name, String article);
}
