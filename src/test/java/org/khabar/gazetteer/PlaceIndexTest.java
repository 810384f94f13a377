package org.khabar.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khabar.model.Coordinates;
import org.khabar.model.GazetteerPlace;

class PlaceIndexTest {
  private static NamedPlace place(long id, String name, long population, String... aliases) {
    return new NamedPlace(
        new GazetteerPlace(
            id,
            name,
            new Coordinates(-12.34567, 178.9),
            'P',
            "PPL",
            "PK",
            "04",
            population,
            id % 2 == 0 ? Optional.of("Q" + id) : Optional.empty()),
        Set.of(aliases));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    List<NamedPlace> places =
        List.of(
            place(7, "Ōsaka", 100, "Osaka-shi"),
            place(8, "Lahore", 50, "لاہور"),
            place(-9, "A", 0));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PlaceIndex.of(places).write(file);
    PlaceIndex read = PlaceIndex.read(new ByteArrayInputStream(file.toByteArray()));
    for (NamedPlace entry : places) {
      Stream.concat(Stream.of(entry.place().name()), entry.aliases().stream())
          .forEach(name -> assertThat(read.named(name)).containsExactly(entry.place()));
      assertThat(read.byId(entry.place().geonames())).contains(entry.place());
    }
    assertThat(read.byId(6)).isEmpty();
    assertThat(read.byId(-8)).isEmpty();
  }

  @Property(tries = 50)
  void everyNameOfManyIsFoundAndNoOther(
      @ForAll("names") List<String> names, @ForAll("name") String other) {
    List<NamedPlace> places =
        IntStream.range(0, names.size()).mapToObj(i -> place(i + 1, names.get(i), i)).toList();
    PlaceIndex index = PlaceIndex.of(places);
    for (NamedPlace entry : places) {
      assertThat(index.named(entry.place().name())).contains(entry.place());
    }
    boolean among = names.stream().anyMatch(name -> name.equalsIgnoreCase(other));
    assertThat(index.knows(other)).isEqualTo(among);
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.strings().withChars("abcABC").ofMinLength(1).ofMaxLength(5);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return name().list().ofMaxSize(200);
  }
}
