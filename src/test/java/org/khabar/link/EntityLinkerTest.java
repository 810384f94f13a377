package org.khabar.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.gazetteer.BundledGazetteer;
import org.khabar.gazetteer.BundledOrganizations;
import org.khabar.model.Analysis;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.Coordinates;
import org.khabar.model.Entities;
import org.khabar.model.EntryId;
import org.khabar.model.Link;
import org.khabar.model.LinkBasis;
import org.khabar.model.LinkJudgement;
import org.khabar.model.LinkJudgements;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.Span;

class EntityLinkerTest {
  private static final EntityLinker LINKER =
      new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load());

  private static Entities link(String marked) {
    return LINKER.link(MarkedText.analysis("article", marked));
  }

  private static List<String> refs(Entities entities) {
    return entities.mentions().stream()
        .map(mention -> ((Mention.Entity) mention).ref().orElse("-"))
        .toList();
  }

  private static Place place(Entities entities, String id) {
    return find(entities.places(), place -> place.id().equals(id));
  }

  private static Organization organization(Entities entities, String id) {
    return find(entities.organizations(), organization -> organization.id().equals(id));
  }

  private static <T> T find(List<T> all, Predicate<T> wanted) {
    List<T> found = all.stream().filter(wanted).toList();
    assertThat(found).as("in " + all).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[place Kalabagh], [place Mianwali] district, [place Punjab] | place/kalabagh-1175365",
        "A blast in [place Karachi], [place Pakistan] | place/karachi-1174872",
        "[place Mianwali] district of [place Pakistan] | place/mianwali-1170424",
        "[place Springfield], [place Ill.] | place/springfield-4250542",
        "[place Springfield] in [place Missouri] | place/springfield-4409896",
        "[place Hyderabad] in [place Sindh] | place/hyderabad-1176734",
        "[place Hyderabad], [place India] | place/hyderabad-1269843",
        "[place Punjab], where [people Pakistani] police met in [place Lahore] | place/punjab-1167710",
        "[place Punjab] and [place Amritsar], [place India] | place/punjab-1259223",
        "[place KP] police said in [place Peshawar] | place/khyber-pakhtunkhwa-1168873",
        "[place Georgia], [place Alabama] and [place Florida] | place/georgia-4197000",
        "[place Georgia] and [place Armenia] | place/georgia-614540",
        "[people Salvadoran] troops | place/el-salvador-3585968",
        "[place Mexico City] is in [place Mexico] | place/mexico-city-3530597",
        "[place MORAZAN] DEPARTMENT IN [place EL SALVADOR] | place/morazan-3584317",
        "A blast in [place Lashkargah] | place/lashkar-gah-1134720",
      })
  void theWordsAroundDecide(String text, String first) {
    assertThat(refs(link(text)).get(0)).isEqualTo(first);
  }

  @Test
  void aPlaceComesWithAllItLiesWithin() {
    Entities entities =
        link("In [place Punjab]’s [place Kalabagh] area, in [place Mianwali] district");
    Place town = place(entities, "place/kalabagh-1175365");
    assertThat(town.within()).contains("place/mianwali-1170424");
    assertThat(town.admin1Name()).contains("Punjab");
    assertThat(town.countryName()).contains("Pakistan");
    Place district = place(entities, "place/mianwali-1170424");
    assertThat(district.within()).contains("place/punjab-1167710");
    assertThat(place(entities, "place/punjab-1167710").within()).contains("place/pakistan-1168579");
    assertThat(place(entities, "place/pakistan-1168579").within()).isEmpty();
  }

  @Test
  void aNameHasOneSenseInAnArticle() {
    Entities entities =
        link("[place Paris] is quiet. In [place Paris], [place Texas], nobody was hurt.");
    assertThat(refs(entities).subList(0, 2)).containsOnly("place/paris-4717560");
  }

  @Test
  void aLinkShowsItsCandidatesAndSaysWhenItIsDoubtful() {
    Link doubtful =
        place(link("[place San Pedro] was hit"), refs(link("[place San Pedro]")).get(0))
            .link()
            .orElseThrow();
    assertThat(doubtful.doubtful()).isTrue();
    assertThat(doubtful.candidates()).hasSize(10).allMatch(candidate -> candidate.score() <= 1);
    Link sure = place(link("[place Karachi]"), "place/karachi-1174872").link().orElseThrow();
    assertThat(sure.doubtful()).isFalse();
    assertThat(sure.candidates().get(0).why()).contains("inhabitants");
  }

  @Test
  void whatAPersonDecidedWins() {
    LinkJudgements judgements =
        decisions(
            new LinkJudgement(
                MentionKind.PLACE,
                "Paris",
                Optional.of(EntryId.geonames(4717560)),
                Optional.empty(),
                Optional.empty(),
                "Texas"),
            new LinkJudgement(
                MentionKind.PLACE,
                "Tor Darra",
                Optional.of(new EntryId(EntryId.Source.WIKIDATA, "Q123")),
                Optional.of(new Coordinates(34.2, 70.9)),
                Optional.empty(),
                ""),
            new LinkJudgement(
                MentionKind.PLACE,
                "Karachi",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
    Entities entities =
        new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load(), judgements)
            .link(
                MarkedText.analysis(
                    "article", "[place Paris], [place Tor Darra], [place Karachi]"));
    assertThat(refs(entities))
        .containsExactly("place/paris-4717560", "place/tor-darra-q123", "place/karachi");
    Link decided = place(entities, "place/paris-4717560").link().orElseThrow();
    assertThat(decided.basis()).isEqualTo(LinkBasis.JUDGEMENT);
    assertThat(decided.doubtful()).isFalse();
    Place unlisted = place(entities, "place/tor-darra-q123");
    assertThat(unlisted.link().flatMap(Link::wikidata)).contains("Q123");
    assertThat(unlisted.coordinates()).contains(new Coordinates(34.2, 70.9));
    assertThat(place(entities, "place/karachi").link()).isEmpty();
    assertThat(entities.judgements())
        .extracting(AppliedJudgement::ref)
        .containsExactly("place/paris-4717560", "place/tor-darra-q123", "place/karachi");
  }

  @Test
  void whatAPersonDecidedOnABodyWins() {
    LinkJudgements judgements =
        decisions(
            new LinkJudgement(
                MentionKind.ORGANIZATION,
                "Guards",
                Optional.of(EntryId.organization("tehrik-i-taliban-pakistan")),
                Optional.empty(),
                Optional.empty(),
                ""),
            new LinkJudgement(
                MentionKind.ORGANIZATION,
                "Harbour Front",
                Optional.of(new EntryId(EntryId.Source.WIKIDATA, "Q7")),
                Optional.empty(),
                Optional.empty(),
                ""));
    Entities entities =
        new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load(), judgements)
            .link(
                MarkedText.analysis(
                    "article", "The [organization Guards] and the [organization Harbour Front]"));
    assertThat(refs(entities))
        .containsExactly("organization/tehrik-i-taliban-pakistan", "organization/harbour-front-q7");
    assertThat(organization(entities, "organization/harbour-front-q7").wikidata()).contains("Q7");
    assertThat(entities.judgements()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [organization Punjab police] met | punjab-police-undecided | POLICE |"
            + " punjab-police;punjab-police-india",
        "The [organization ANP] met | anp | OTHER |"
            + " afghan-national-police;awami-national-party"
      })
  void whereSeveralBodiesFitEquallyAllAreShownAndNoneIsChosen(
      String text, String id, OrganizationKind kind, String candidates) {
    Entities entities = link(text);
    assertThat(refs(entities)).containsExactly("organization/" + id);
    Organization undecided = organization(entities, "organization/" + id);
    assertThat(undecided.kind()).isEqualTo(kind);
    Link link = undecided.link().orElseThrow();
    assertThat(link.entry()).isEmpty();
    assertThat(link.doubtful()).isTrue();
    assertThat(link.candidates())
        .extracting(candidate -> candidate.entry().id())
        .containsExactly(candidates.split(";", -1));
    assertThat(link.candidates())
        .allSatisfy(candidate -> assertThat(candidate.score()).isEqualTo(link.score()))
        .allSatisfy(candidate -> assertThat(candidate.why()).startsWith("bears the name"));
  }

  @Test
  void aPersonDecidesBetweenBodiesThatFitEqually() {
    LinkJudgements judgements =
        decisions(
            new LinkJudgement(
                MentionKind.ORGANIZATION,
                "Punjab police",
                Optional.of(EntryId.organization("punjab-police-india")),
                Optional.empty(),
                Optional.empty(),
                ""));
    Entities entities =
        new EntityLinker(BundledGazetteer.load(), BundledOrganizations.load(), judgements)
            .link(MarkedText.analysis("article", "The [organization Punjab police] met"));
    assertThat(refs(entities)).containsExactly("organization/punjab-police-india");
  }

  @Test
  void aBodyOfTheListShowsItsCandidates() {
    Link link =
        organization(
                link("The [organization TTP] struck in [place Peshawar]"),
                "organization/tehrik-i-taliban-pakistan")
            .link()
            .orElseThrow();
    assertThat(link.entry()).contains(EntryId.organization("tehrik-i-taliban-pakistan"));
    assertThat(link.basis()).isEqualTo(LinkBasis.SCORES);
    assertThat(link.candidates().get(0).why()).contains("1 place of the article in PK");
  }

  private static LinkJudgements decisions(LinkJudgement... all) {
    return (kind, name, article) ->
        Stream.of(all).filter(one -> one.kind() == kind && one.name().equals(name)).findFirst();
  }

  /** A place that another one implies is linked by its own name where the article has that too. */
  @Test
  void anImpliedPlaceThatIsNamedTooShowsItsCandidates() {
    Link link =
        place(link("[place Lahore] and [place Punjab]"), "place/punjab-1167710")
            .link()
            .orElseThrow();
    assertThat(link.basis()).isEqualTo(LinkBasis.SCORES);
    assertThat(link.candidates()).hasSizeGreaterThan(1);
  }

  @Test
  void aLargeTownIsAPlaceThoughItStandsInsideASitesNameAlone() {
    assertThat(
            refs(link("[people Afghan] men met [people American] ones at [site+place Amsterdam]")))
        .contains("place/amsterdam-2759794");
  }

  @Test
  void aPlaceThatNobodyKnowsIsListedWithoutALink() {
    Place unknown = place(link("[place Qazzabad Tor]"), "place/qazzabad-tor");
    assertThat(unknown.link()).isEmpty();
    assertThat(unknown.coordinates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[place Vezneciler] district of [place Istanbul] | place/vezneciler | place/istanbul-745044",
        "[place Lurgan], County [place Armagh] | place/lurgan | place/armagh-2657060",
        "[place SALASAN] NEIGHBORHOOD IN WESTERN [place BOGOTA] | place/salasan | place/bogota-3688689",
        "[place Hub] town, [place Lasbela] District, [place Pakistan] | place/hub | place/lasbela-district-1172115",
      })
  void aPlaceThatNobodyKnowsStandsWhereTheTextPutsIt(String text, String id, String around) {
    Entities entities = link(text);

    assertThat(place(entities, id).within()).contains(around);
    assertThat(place(entities, id).country()).isEqualTo(place(entities, around).country());
    assertThat(place(entities, id).coordinates()).isEmpty();
  }

  @Test
  void allNamesOfASiteAreOneAndTheBodyInsideRunsIt() {
    Entities entities =
        link(
            "the building of [site+organization Karachi Police Office] ([organization KPO]) in"
                + " [place Karachi]");
    assertThat(place(entities, "place/karachi-police-office").operatedBy())
        .contains("organization/karachi-police-office");
    Entities shortened =
        link(
            "[place Karachi]: [site Lahore Fort] ([short LF]) burnt; later [site LF] and [site the Fort]");
    assertThat(refs(shortened).get(3)).isEqualTo(refs(shortened).get(1));
    assertThat(refs(shortened).get(4)).isEqualTo(refs(shortened).get(1));
  }

  @Test
  void aSiteStandsInThePlaceBesideIt() {
    Entities entities = link("[place Peshawar]’s [site police lines] and [site Kohat Fort]");
    Place lines = place(entities, "place/police-lines-peshawar");
    assertThat(lines.site()).isTrue();
    assertThat(lines.approximate()).isTrue();
    assertThat(lines.within()).contains("place/peshawar-1168197");
    assertThat(lines.country()).contains("PK");
  }

  @Test
  void soldiersOfACountryPutNoBaseIntoIt() {
    Entities entities = link("Nine [place U.S.] soldiers at the [site Palmerola base] fled");
    assertThat(find(entities.places(), Place::site).country()).isEmpty();
  }

  @Test
  void theOnlyTownOfANameIsThatInASitesName() {
    Analysis analysis = MarkedText.analysis("a", "Blasts in a [site Parachinar market]");
    Span site = analysis.mentions().get(0).span();
    Span inner = new Span(site.begin(), site.begin() + "Parachinar".length());
    Mention place = new Mention.Entity(inner, MentionKind.PLACE, false, Optional.empty());
    List<Mention> mentions = List.of(analysis.mentions().get(0), place);
    Entities entities =
        LINKER.link(new Analysis(analysis.article(), analysis.sentences(), mentions, List.of()));
    assertThat(find(entities.places(), Place::site).country()).contains("PK");
  }

  @Test
  void whatAHeadlineShortensIsNamedLater() {
    Entities entities =
        link("Attack on [site LF]. [place Peshawar]: the [site Lahore Fort] ([short LF]) burnt");
    assertThat(refs(entities).get(0)).isEqualTo(refs(entities).get(2));
  }

  @Test
  void inTheSameDistrictIsInTheDistrictNamedBefore() {
    Entities entities =
        link("A blast in [place Mianwali district]. A [site police station] in the same district");
    assertThat(find(entities.places(), Place::site).within()).contains("place/mianwali-1170424");
  }

  @Test
  void anUnlikelyPlaceInsideALongerNameIsNoPlace() {
    Analysis analysis = MarkedText.analysis("a", "[place Karachi]’s [site Mehran] Base");
    Span inner = analysis.mentions().get(1).span();
    Mention place = new Mention.Entity(inner, MentionKind.PLACE, false, Optional.empty());
    List<Mention> mentions = List.of(analysis.mentions().get(0), analysis.mentions().get(1), place);
    Entities entities =
        LINKER.link(new Analysis(analysis.article(), analysis.sentences(), mentions, List.of()));
    assertThat(entities.mentions()).noneMatch(each -> each.span().equals(inner) && isPlace(each));
    assertThat(entities.places()).noneMatch(found -> found.country().equals(Optional.of("IR")));
  }

  @Test
  void aNameThatNoPlaceFitsAndNothingShowsIsNoPlace() {
    Entities entities =
        link(
            "[place Karachi] and [place Lahore] police met the [place Zwolle] family of [place Sindh]");
    assertThat(refs(entities))
        .containsExactly("place/karachi-1174872", "place/lahore-1172451", "place/sindh-1164807");
    Entities shown =
        link("[place Karachi] and [place Lahore] police met in [place Zwolle] of [place Sindh]");
    assertThat(refs(shown)).contains("place/zwolle");
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == MentionKind.PLACE;
  }

  @Test
  void aPoorMatchInACountryOutOfPlaceIsNoLink() {
    Entities entities =
        link(
            "the base at [place Mehran], in [place Karachi], after [place Peshawar], said [organization Rangers]");
    assertThat(place(entities, "place/mehran").link()).isEmpty();
    assertThat(refs(entities).get(3)).isEqualTo("organization/pakistan-rangers");
  }

  @Test
  void anUnnamedSiteIsItsArticlesOwn() {
    String text = "a [site police station] was hit; the [site police station] burnt";
    Entities one = LINKER.link(MarkedText.analysis("one", text));
    Entities two = LINKER.link(MarkedText.analysis("two", text));
    assertThat(refs(one)).doesNotContainAnyElementsOf(refs(two));
    assertThat(refs(one).get(0)).isEqualTo(refs(one).get(1)).startsWith("place/police-station-");
  }

  @Test
  void anAirportHasItsOwnPoint() {
    Place airport = find(link("the attack at [site Karachi airport]").places(), Place::site);
    assertThat(airport.name()).isEqualTo("Jinnah International Airport");
    assertThat(airport.approximate()).isFalse();
    assertThat(
            find(link("[place Karachi] shook: [site Karachi airport]").places(), Place::site)
                .within())
        .contains("place/karachi-1174872");
  }

  @Test
  void organizationsAreKnownByAnyName() {
    Entities entities =
        link("The [organization Pakistani Taliban] ([organization TTP]) in [place Peshawar]");
    assertThat(refs(entities).subList(0, 2)).containsOnly("organization/tehrik-i-taliban-pakistan");
    Organization taliban = organization(entities, "organization/tehrik-i-taliban-pakistan");
    assertThat(taliban.kind()).isEqualTo(OrganizationKind.ARMED_GROUP);
    assertThat(taliban.abbreviation()).contains("TTP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[place Kabul]: the [organization ANP] | organization/afghan-national-police",
        "[place Peshawar]: the [organization ANP] | organization/awami-national-party",
        "[place Oslo]: the [organization ANP] | -",
        "[place Kabul]: [organization Acme News People] ([short ANP]) | organization/acme-news-people",
      })
  void theCountryDecidesBetweenBearersOfAnAbbreviation(String text, String last) {
    List<String> refs = refs(link(text));
    assertThat(refs.get(refs.size() - 1)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "Sindh government, GOVERNMENT",
    "Sindh Home Department, GOVERNMENT",
    "Sindh Bar Association, OTHER",
    "Sindh High Court, JUDICIARY",
    "Sindh Liberation Front, ARMED_GROUP",
    "Sindh Daily News, MEDIA",
  })
  void theShapeOfANameShowsItsKind(String name, OrganizationKind kind) {
    String id = "organization/" + Slug.of(name);
    Entities entities = link("The [organization " + name + "] met.");
    assertThat(organization(entities, id).kind()).isEqualTo(kind);
  }

  @Test
  void aStatesBodyHasPowerOverThePlaceInItsName() {
    String text = "[place Sindh] government";
    Analysis analysis = MarkedText.analysis("a", text);
    Mention whole =
        new Mention.Entity(
            new Span(0, analysis.article().text().length()),
            MentionKind.ORGANIZATION,
            false,
            Optional.empty());
    Entities entities =
        LINKER.link(
            new Analysis(
                analysis.article(),
                analysis.sentences(),
                List.of(whole, analysis.mentions().get(0)),
                List.of()));
    assertThat(organization(entities, "organization/sindh-government").jurisdiction())
        .contains("place/sindh-1164807");
  }

  @Test
  void aSurnameJoinsTheFullName() {
    Entities entities =
        link("Interior minister [person Rana Sana Khan] spoke. [person Khan]’s words");
    assertThat(refs(entities)).containsOnly("person/rana-sana-khan");
    assertThat(entities.persons())
        .containsExactly(
            new Person(
                "person/rana-sana-khan", "Rana Sana Khan", Optional.of("Interior minister")));
  }

  @Provide
  Arbitrary<String> articles() {
    return Arbitraries.of(
            "[place Karachi]",
            "[place Punjab]",
            "[people Afghan]",
            "[organization CTD]",
            "[site a mosque]",
            "[site Red Mosque]",
            "[organization Sindh Police]",
            "[place Paris]",
            "[person Ali Khan]",
            "[person Khan]",
            "in",
            ",",
            "the",
            "district",
            "[place US]",
            "[organization ISI]",
            "[place Nowherestan]",
            "’s",
            "[site+organization Quetta Office]")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 60)
  void theSameArticleGivesTheSameAndEveryReferenceNamesSomethingListed(
      @ForAll("articles") String text) {
    Entities entities = link(text);
    assertThat(link(text)).isEqualTo(entities);
    List<String> places = entities.places().stream().map(Place::id).toList();
    List<String> organizations = entities.organizations().stream().map(Organization::id).toList();
    List<String> persons = entities.persons().stream().map(Person::id).toList();
    assertThat(places).isSorted().doesNotHaveDuplicates();
    assertThat(organizations).isSorted().doesNotHaveDuplicates();
    for (Place place : entities.places()) {
      place.within().ifPresent(id -> assertThat(places).contains(id));
      place.operatedBy().ifPresent(id -> assertThat(organizations).contains(id));
    }
    for (Organization organization : entities.organizations()) {
      organization.jurisdiction().ifPresent(id -> assertThat(places).contains(id));
      organization.partOf().ifPresent(id -> assertThat(organizations).contains(id));
    }
    for (Mention mention : entities.mentions()) {
      ((Mention.Entity) mention)
          .ref()
          .ifPresent(
              id ->
                  assertThat(
                          places.contains(id) || organizations.contains(id) || persons.contains(id))
                      .isTrue());
    }
  }
}
