package org.khabar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khabar.model.Incident;
import org.khabar.model.Span;

class ExtractionPropertiesTest {

  /** Words of the trade in any order: what they say is nonsense, what is found must be sound. */
  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "attack",
            "attacked",
            "killed",
            "bomb",
            "exploded",
            "was",
            "were",
            "and",
            ",",
            "of",
            "on",
            "in",
            "Karachi",
            "militants",
            "the",
            "a",
            "20",
            "people",
            "injured",
            "'s",
            "police",
            "said",
            "Friday",
            ".",
            "by",
            "not",
            "tried to",
            "who",
            "which",
            "claimed responsibility",
            "(",
            ")",
            "several",
            "another",
            "dozens",
            "that",
            "if",
            "including",
            "took hostage",
            "same district",
            "KIDNAPPED",
            "\n\n",
            "?",
            "at least",
            "more than",
            "\uD83D\uDE00",
            "há",
            "toll",
            "rose to",
            "according to",
            "2011",
            "weeks after",
            "TTP",
            "blew themselves up",
            "dead")
        .list()
        .ofMinSize(0)
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void everySpanReproducesAndNothingFails(@ForAll("soup") String text) {
    Told told = Told.in(text);
    for (Incident incident : told.incidents()) {
      assertThat(incident.evidence()).isNotEmpty();
      assertThat(incident.id()).matches("incident/[0-9a-f]{16}");
      assertThat(incident.confidence()).isBetween(0.0, 1.0);
      assertThat(spans(incident))
          .allMatch(span -> span.end() <= text.length() && span.length() > 0);
    }
    assertThat(told.incidents()).extracting(Incident::id).doesNotHaveDuplicates();
  }

  @Property(tries = 30)
  void theSameTextGivesTheSame(@ForAll("soup") String text) {
    assertThat(Told.in(text).incidents()).isEqualTo(Told.in(text).incidents());
  }

  @Test
  void longTextsTakeTimeInProportion() {
    String paragraph =
        "Gunmen attacked a bus in Quetta on Friday and killed six people, police said.\n\n";
    String text = String.join("", Collections.nCopies(3_000, paragraph));
    long begin = System.nanoTime();
    assertThat(Told.in(text).incidents()).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(60));
  }

  private static List<Span> spans(Incident incident) {
    List<Span> spans = new ArrayList<>(incident.evidence());
    incident.places().forEach(use -> spans.add(use.span()));
    incident.sites().forEach(use -> spans.add(use.span()));
    incident.date().ifPresent(date -> spans.add(date.span()));
    incident.roles().values().stream()
        .flatMap(List::stream)
        .forEach(filler -> spans.addAll(filler.mentions()));
    incident.tolls().values().stream()
        .flatMap(toll -> toll.claims().stream())
        .forEach(claim -> spans.add(claim.span()));
    return spans;
  }
}
