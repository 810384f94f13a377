package org.khabar.read.feed;

import java.util.List;

/**
 * What a feed says of one article; empty where it says nothing.
 *
 * @param line where the item begins in the file, from 1
 * @param id the name that the feed gives it
 * @param title its headline
 * @param link where it was published, as the feed states it
 * @param authors who wrote it
 * @param published when, as the feed states it
 * @param publishedIn the element that states it
 * @param html its content, or its description where it has none
 */
public record FeedItem(
    int line,
    String id,
    String title,
    String link,
    List<String> authors,
    String published,
    String publishedIn,
    String html) {
  public FeedItem {
    authors = List.copyOf(authors);
  }
}
