package org.khabar.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.english.SpeechVerbs;

/** Chooses among variants: the likeliest words for each actor, those likely enough. */
final class ActorChooser {
  /** No article names more actors of one part; keeps the time within bounds. */
  private static final int MOST = 200;

  /** Words of {@code bystanders.tsv} by class: person, body or nobody. */
  private static final Map<String, Set<String>> BYSTANDERS = new HashMap<>();

  static {
    for (List<String> row : WordList.rows("bystanders.tsv")) {
      BYSTANDERS.computeIfAbsent(row.get(1), none -> new HashSet<>()).add(row.get(0));
    }
  }

  private final Map<Part, Double> thresholds;

  /** With the least likelihood of each part. */
  ActorChooser(Map<Part, Double> thresholds) {
    this.thresholds = new EnumMap<>(thresholds);
  }

  /** An actor while its words are gathered. */
  private record Chosen(
      Variant variant, double likelihood, Set<String> words, List<Variant> more) {}

  /** The actors, by part, the likeliest first; {@code likelihoods} belong to the variants. */
  List<Actor> choose(List<Variant> variants, double[] likelihoods) {
    List<Actor> actors = new ArrayList<>();
    thresholds.forEach((part, least) -> actors.addAll(choose(part, least, variants, likelihoods)));
    return actors;
  }

  private static List<Actor> choose(
      Part part, double least, List<Variant> variants, double[] likelihoods) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      Variant variant = variants.get(i);
      if (variant.part() == part && likelihoods[i] >= least && !isBystander(variant)) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -likelihoods[i]).thenComparing(i -> i));
    List<Chosen> chosen = new ArrayList<>();
    for (int i : order.subList(0, Math.min(order.size(), MOST))) {
      Variant each = variants.get(i);
      Set<String> words = new HashSet<>(Arrays.asList(each.words().split(" ")));
      chosen.stream()
          .filter(known -> known.words.containsAll(words) || words.containsAll(known.words))
          .findFirst()
          .ifPresentOrElse(
              known -> known.more.add(each),
              () -> chosen.add(new Chosen(each, likelihoods[i], words, new ArrayList<>())));
    }
    return chosen.stream().map(ActorChooser::actor).toList();
  }

  /**
   * "Prosecutors charged him with killing": they tell of it or deal with it; "near an army vehicle"
   * makes no army responsible.
   */
  private static boolean isBystander(Variant variant) {
    String words = variant.words();
    return switch (variant.part()) {
      case PERPETRATOR_INDIVIDUAL ->
          are("person").contains(words.substring(words.lastIndexOf(' ') + 1));
      case PERPETRATOR_ORGANIZATION ->
          are("body").stream().anyMatch(words::endsWith) || VariantFeatures.isForceBeside(variant);
      case HUMAN_TARGET -> are("nobody").contains(words) || speaks(variant);
      case VICTIM -> speaks(variant);
      default -> false;
    };
  }

  /** "Four were killed, said Murtaza Wahab": who tells of it was not killed, wherever it stands. */
  private static boolean speaks(Variant variant) {
    return variant.mentions().stream().allMatch(ActorChooser::speaks);
  }

  private static boolean speaks(Variant.Place place) {
    Line line = place.line();
    int end = place.extent().end();
    boolean behind = line.isVerb(end) && SpeechVerbs.speaks(line.lemma(end));
    int before = place.extent().begin() - 1;
    boolean closes =
        line.word(end).isEmpty() || line.word(end).equals(",") || line.word(end).equals(".");
    return behind || (line.isVerb(before) && SpeechVerbs.speaks(line.lemma(before)) && closes);
  }

  private static Set<String> are(String what) {
    return BYSTANDERS.getOrDefault(what, Set.of());
  }

  private static Actor actor(Chosen chosen) {
    List<Variant.Place> places = new ArrayList<>(chosen.variant.mentions());
    chosen.more.forEach(each -> places.addAll(each.mentions()));
    return new Actor(chosen.variant.part(), chosen.likelihood, places);
  }
}
