package org.khabar.gazetteer.source;

import java.util.Set;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * Which kinds of places an index takes from GeoNames' dumps.
 *
 * <p>The full dump has millions of streams, hills, hotels and schools named by common words, which
 * would be mistaken for the places of news.
 *
 * @param kinds feature classes ({@code P}) and codes ({@code S.AIRB}); empty for all
 */
public record FeatureChoice(Set<String> kinds) {
  private static final String USUAL =
      "A,P,L.CONT,L.RGN,L.RGNE,L.AREA,L.MILB,L.NVB,L.COLF,L.CST,L.PRK,L.OAS,H.OCN,H.SEA,H.GULF,H.BAY,H.LK,"
          + "H.STRT,H.CHN,H.RSV,T.ISL,T.ISLS,T.PEN,T.MT,T.MTS,T.PASS,T.VAL,T.DSRT,T.CAPE,S.AIRP,S.AIRB,"
          + "S.AIRF,S.INSM,S.PRN,S.DAM,S.CMP,S.CMPRF,S.PSTB,R.TNL";

  public FeatureChoice {
    kinds = Set.copyOf(kinds);
  }

  /** What news speaks of: divisions, towns, regions, large waters, islands, bases, airports. */
  public static FeatureChoice usual() {
    return of(USUAL);
  }

  /**
   * The kinds of this list.
   *
   * @throws KhabarException {@code BAD_USAGE} when it is none
   */
  public static FeatureChoice of(String list) {
    if (list.equals("all")) {
      return new FeatureChoice(Set.of());
    }
    Set<String> kinds = Set.of(list.split(",", -1));
    if (!kinds.stream().allMatch(kind -> kind.matches("[AHLPRSTUV](\\.[A-Z0-9]{2,5})?"))) {
      throw new KhabarException(
          ErrorCode.BAD_USAGE,
          "\"" + list + "\" is no list of GeoNames feature classes and codes.",
          "Give for example A,P,S.AIRB, or all.");
    }
    return new FeatureChoice(kinds);
  }

  boolean wants(char featureClass, String featureCode) {
    return kinds.isEmpty()
        || kinds.contains(String.valueOf(featureClass))
        || kinds.contains(featureClass + "." + featureCode);
  }
}
