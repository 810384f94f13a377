package org.khabar.link;

import java.util.Optional;
import org.khabar.model.Notation;

/**
 * What may speak for or against a gazetteer's place as the one a name stands for.
 *
 * <p>Each has a weight in {@code place-weights.tsv} under its notation. Values are 0 or 1, or
 * between, unless said otherwise.
 */
enum PlaceFeature implements Notation {
  /** Powers of ten of its inhabitants, from 10 on: 0 to 9. */
  INHABITANTS("%s inhabitants", "%s inhabitants"),
  /** Whether the name is its own and no other name of it. */
  MAIN_NAME("main name", ""),
  /** Whether the name stands in longer names alone. */
  INSIDE_NAMES("", "only inside longer names"),
  COUNTRY("a country", ""),
  /** A continent, sea or region of the world. */
  REGION("a region", ""),
  AIRPORT("an airport", ""),
  CAPITAL("a capital", ""),
  DIVISION("a first-order division", ""),
  DISTRICT("a district", ""),
  /**
   * Whether it is a division or district and a chief town of its country bears the name too; less
   * where the text lists it with divisions or puts a town in it.
   */
  NAMESAKE("", "a town of that name is better known"),
  /** Whether the adjective or people's name is known to stand for it. */
  DEMONYM("adjective or people of it", ""),
  /** Whether the word beside the name says what it is. */
  KIND_FITS("called a %s", ""),
  /** Whether the word beside the name says something else. */
  KIND_DIFFERS("", "called a %s"),
  /** How surely it lies in a place that the text puts the name in. */
  CONTAINED("the text puts it in %s", ""),
  /** How surely a name that the text puts in it lies there. */
  CONTAINS("the text puts %s in it", ""),
  /** How surely the names in one list with it stand for places of its rank. */
  LISTED("listed with places of its rank", ""),
  /** As {@link #INHABITANTS}, of a name in the dateline. */
  DATELINE_INHABITANTS("a town to report from", ""),
  /** Whether the publisher's address ends in its country. */
  PUBLISHER_COUNTRY("in the publisher's country", ""),
  /** The part of the article's other places that lies in its country; the first count most. */
  COUNTRY_SHARE("other places of the article lie in its country", ""),
  /** The part of the article's other places that lies in its first-order division. */
  DIVISION_SHARE("others lie in its division", ""),
  /** How near the nearest of the other places is. */
  NEARNESS("others are near", ""),
  /** How many of the other names have some bearer near it. */
  COMPANY("other names have bearers near it", "");

  private final String reasonFor;
  private final String reasonAgainst;

  PlaceFeature(String reasonFor, String reasonAgainst) {
    this.reasonFor = reasonFor;
    this.reasonAgainst = reasonAgainst;
  }

  /**
   * Why a candidate gained or lost points, in words.
   *
   * @param detail what stands for %s in them
   */
  Optional<String> reason(boolean gained, String detail) {
    String words = gained ? reasonFor : reasonAgainst;
    return Optional.of(words)
        .filter(text -> !text.isEmpty())
        .map(text -> (gained ? "" : "but ") + text.replace("%s", detail));
  }
}
