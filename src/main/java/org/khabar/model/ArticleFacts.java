package org.khabar.model;

import java.util.List;

/**
 * All that was found in one article: what the record states and the graph is made of.
 *
 * @param article the article
 * @param entities the things it speaks of
 * @param incidents what it tells, the main ones first, then in text order
 */
public record ArticleFacts(Article article, Entities entities, List<Incident> incidents) {
  public ArticleFacts {
    incidents = List.copyOf(incidents);
  }
}
