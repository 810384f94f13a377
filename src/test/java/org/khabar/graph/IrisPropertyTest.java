package org.khabar.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.EntryId;
import org.khabar.model.KhabarException;

/** Names are valid whatever ids and words hold. */
class IrisPropertyTest {
  private static final Node PROPERTY =
      NodeFactory.createURI("https://example.org/vocabulary#target");
  private final Iris iris = new Iris();

  @Property(tries = 500)
  void anyIdGivesAValidIri(@ForAll @StringLength(max = 200) String id) {
    for (Node node : minted(id)) {
      assertValid(node.getURI());
    }
  }

  @Property(tries = 500)
  void differentArticlesHaveDifferentNames(@ForAll String one, @ForAll String other) {
    boolean readable =
        one.codePoints().noneMatch(IrisPropertyTest::loneSurrogate)
            && other.codePoints().noneMatch(IrisPropertyTest::loneSurrogate);
    if (readable && !one.equals(other)) {
      assertThat(iris.article(one)).isNotEqualTo(iris.article(other));
    }
  }

  private static boolean loneSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        "../../etc/passwd",
        "a/b",
        "a b",
        "100%",
        "%zz",
        "<x>",
        "\"",
        "\\",
        "{}",
        "x#y?z",
        "x:y",
        "|",
        "^",
        "`",
        "\u0000",
        "\n",
        "\u202Eabc",
        "خبر",
        "\uD83D\uDCF0",
        "\uD83D",
        "\uFFFE",
        "x/mention/3-9"
      })
  void hostileIdsGiveValidIris(String id) {
    for (Node node : minted(id)) {
      assertValid(node.getURI());
    }
  }

  @Test
  void readableIdsStayReadable() {
    assertThat(iris.entity("place/quetta-1167528").getURI())
        .isEqualTo("https://w3id.org/khabar/id/place/quetta-1167528");
    assertThat(iris.article("folder/attack-on-kpo").getURI())
        .isEqualTo("https://w3id.org/khabar/id/article/folder%2Fattack-on-kpo");
    assertThat(iris.author("Shabbir H. Kazmi").getURI())
        .isEqualTo("https://w3id.org/khabar/id/author/shabbir-h-kazmi");
    assertThat(iris.of("sample").mention(3, 9).getURI())
        .isEqualTo("https://w3id.org/khabar/id/article/sample/mention/3-9");
  }

  @Test
  void anIdCannotPassForAnotherThing() {
    assertThat(iris.article("x/mention/3-9")).isNotEqualTo(iris.of("x").mention(3, 9));
    assertThat(iris.article("x/context")).isNotEqualTo(iris.of("x").context());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "relative/", "https://example.org/id", "https://example.org/a b/"})
  void aBaseIsAnAbsoluteIri(String base) {
    assertThatThrownBy(() -> new Iris(base)).isInstanceOf(KhabarException.class);
  }

  private List<Node> minted(String id) {
    return List.of(
        iris.article(id),
        iris.articleGraph(id),
        iris.entity(id),
        iris.entity("place/" + id),
        iris.of(id).context(),
        iris.of(id).mention(0, 1),
        iris.of(id).claim(PROPERTY, Names.fingerprint(id)),
        iris.of(id).problem("EMPTY", Names.fingerprint(id)),
        iris.of(id).speaker(id),
        iris.of(id).link(id, EntryId.geonames(1)),
        iris.entry(EntryId.organization(id)),
        iris.of(id).judgement(id, id),
        iris.geometry(id),
        iris.unnamed(id, PROPERTY, id),
        iris.reason(id, Names.fingerprint(id)),
        iris.author(id),
        iris.publisher(id),
        Iris.wikidata(id));
  }

  private static void assertValid(String iri) {
    IRIx parsed = IRIx.create(iri);
    assertThat(parsed.isAbsolute()).as(iri).isTrue();
    assertThat(parsed.hasViolations()).as(iri).isFalse();
  }
}
