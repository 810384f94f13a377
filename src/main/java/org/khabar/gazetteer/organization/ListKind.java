package org.khabar.gazetteer.organization;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.GazetteerSource;

/** The kinds of lists that are read, told by their content. */
enum ListKind {
  UCDP(
      new GazetteerSource(
          "UCDP Actor Dataset",
          "https://ucdp.uu.se/",
          "https://creativecommons.org/licenses/by/4.0/",
          "Organizations are from the Uppsala Conflict Data Program's actor list, CC BY 4.0.",
          "",
          0)),
  WIKIDATA(
      new GazetteerSource(
          "Wikidata",
          "https://www.wikidata.org/",
          "https://creativecommons.org/publicdomain/zero/1.0/",
          "Organizations are from Wikidata, CC0.",
          "",
          0)),
  OPEN_SANCTIONS(
      new GazetteerSource(
          "OpenSanctions",
          "https://www.opensanctions.org/",
          "https://creativecommons.org/licenses/by-nc/4.0/",
          "Organizations are from OpenSanctions, CC BY-NC 4.0: not for commercial use without its"
              + " licence.",
          "",
          0)),
  FOLLOW_THE_MONEY(
      new GazetteerSource("", "", "", "Organizations are from a FollowTheMoney file.", "", 0)),
  OWN_TABLE(new GazetteerSource("", "", "", "Organizations are from a user's table.", "", 0));

  @SuppressWarnings("ImmutableEnumChecker") // a record of strings and a number
  private final GazetteerSource source;

  ListKind(GazetteerSource source) {
    this.source = source;
  }

  /** The kind of a file that begins so. */
  static Optional<ListKind> of(String head) {
    String begin = head.stripLeading();
    if (begin.startsWith("{")) {
      String first = begin.lines().findFirst().orElse("");
      if (!first.contains("\"schema\"") || !first.contains("\"properties\"")) {
        return begin.contains("\"head\"") || begin.contains("\"results\"")
            ? Optional.of(WIKIDATA)
            : Optional.empty();
      }
      boolean published = first.contains("\"datasets\"") && first.contains("\"referents\"");
      return Optional.of(published ? OPEN_SANCTIONS : FOLLOW_THE_MONEY);
    }
    if (begin.startsWith("[")) {
      return begin.contains("/entity/Q") ? Optional.of(WIKIDATA) : Optional.empty();
    }
    Set<String> columns = Set.copyOf(TableReader.columns(begin));
    if (columns.contains("actorid") && columns.contains("namedata")) {
      return Optional.of(UCDP);
    }
    if (columns.contains("schema") && columns.contains("name") && columns.contains("countries")) {
      return Optional.of(OPEN_SANCTIONS);
    }
    if (begin.toLowerCase(Locale.ROOT).contains("/entity/q")) {
      return Optional.of(WIKIDATA);
    }
    return columns.contains("name") ? Optional.of(OWN_TABLE) : Optional.empty();
  }

  /** Hands on the organizations of a file of this kind. */
  void read(FileContent content, OrganizationRows rows) throws IOException {
    switch (this) {
      case UCDP -> UcdpActors.read(content, rows);
      case WIKIDATA -> WikidataResults.read(content, rows);
      case OPEN_SANCTIONS, FOLLOW_THE_MONEY -> FollowTheMoney.read(content, rows);
      case OWN_TABLE -> OwnTable.read(content, rows);
    }
  }

  /** What such a file is from; a file of nobody's known is its own source. */
  GazetteerSource source(String file, long rows) {
    String name = source.name().isEmpty() ? file : source.name();
    return new GazetteerSource(
        name, source.address(), source.licence(), source.attribution(), "", rows);
  }
}
