package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;

/** What stands in one list is mostly of one rank, and none of it lies in the next. */
class PlaceListsTest {
  private static final EntityLinker LINKER =
      new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [place Arizona], [place California], [place Missouri], [place Utah] and [place Washington] | \
          place/arizona-5551752 place/california-5332921 place/missouri-4398678 place/utah-5549030 place/washington-5815135
          [place Paris], [place London], [place Madrid] and [place Washington] | \
          place/paris-2988507 place/london-2643743 place/madrid-3117735 place/washington-4140963
          officials in [place Mexico] and [place Canada] | place/mexico-3996063 place/canada-6251999
          """)
  void namesInAListAreOfOneRank(String text, String places) {
    List<Mention> mentions = LINKER.link(MarkedText.analysis("article", text)).mentions();
    assertThat(mentions)
        .extracting(mention -> ((Mention.Entity) mention).ref().orElse("-"))
        .containsExactly(places.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [place Oslo], [place Bergen], [place Narvik] and [place Bodo] | true
          [place Oslo], [place Bergen], [place Narvik], [place Hamar], [place Bodo] | true
          [place Kalabagh], [place Mianwali], [place Punjab], [place Pakistan] | false
          [place Lahore], [place Punjab] and [place Quetta] | false
          [place Lahore] and [place Kasur], [place Punjab] | false
          """)
  void onlyLongListsSayThatNothingLiesInTheNext(String text, boolean inside) {
    ArticleView article = new ArticleView(MarkedText.analysis("article", text));
    PlaceLists lists = PlaceLists.of(article.text(), article.mentions(MentionKind.PLACE));
    assertThat(lists.isInside(0)).isEqualTo(inside);
  }
}
