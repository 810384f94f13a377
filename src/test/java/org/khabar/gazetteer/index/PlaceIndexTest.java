package org.khabar.gazetteer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Coordinates;
import org.khabar.model.ErrorCode;
import org.khabar.model.GazetteerPlace;
import org.khabar.model.GazetteerSource;
import org.khabar.model.KhabarException;

class PlaceIndexTest {
  private static final GazetteerSource SOURCE =
      new GazetteerSource("Sample", "https://sample.example/", "", "Of the sample.", "2024-05", 3);

  @TempDir private Path folder;

  private static NamedPlace place(long id, String name, long population, String... aliases) {
    return new NamedPlace(
        new GazetteerPlace(
            id,
            id < 0 ? Optional.of("own-" + -id) : Optional.empty(),
            name,
            new Coordinates(-12.34567, 178.9),
            'P',
            "PPL",
            "PK",
            "04",
            "1170424",
            population,
            id % 2 == 0 ? Optional.of("Q" + id) : Optional.empty()),
        Set.of(aliases),
        id % 3 == 0 ? Map.of("ur", "مقام", "ar", "مكان") : Map.of());
  }

  private static void write(Path file, List<NamedPlace> places) {
    try (IndexWriter index = new IndexWriter(file)) {
      places.stream()
          .sorted(Comparator.comparingLong(entry -> entry.place().geonames()))
          .forEach(
              entry -> {
                try {
                  index.add(entry);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      index.finish(List.of(SOURCE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void placesAreFoundByTheSoundOfTheirNames() {
    Path file = folder.resolve("sounds.index");
    write(file, List.of(place(1, "Bat Khela", 10), place(2, "Batkhēlah", 20), place(4, "Topi", 5)));
    PlaceIndex index = PlaceIndex.open(file);
    assertThat(index.soundingLike("Batkhela"))
        .extracting(GazetteerPlace::geonames)
        .containsExactly(2L, 1L);
    assertThat(index.soundingLike("Mardan")).isEmpty();
    assertThat(index.named("~batkila")).isEmpty();
    assertThat(index.names()).isEqualTo(3);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    Path file = folder.resolve("sample.index");
    List<NamedPlace> places =
        List.of(
            place(7, "Ōsaka", 100, "Osaka-shi"),
            place(8, "Lahore", 50, "لاہور", "LHR"),
            place(-9, "A", 5_000_000_000L));
    write(file, places);
    PlaceIndex read = PlaceIndex.open(file);
    for (NamedPlace entry : places) {
      Stream.concat(Stream.of(entry.place().name()), entry.aliases().stream())
          .forEach(name -> assertThat(read.named(name)).containsExactly(entry.place()));
      assertThat(read.byId(entry.place().geonames())).contains(entry.place());
      assertThat(read.labels(entry.place().geonames())).isEqualTo(entry.labels());
    }
    assertThat(read.named("lhr")).as("abbreviations keep their case").isEmpty();
    assertThat(read.byId(6)).isEmpty();
    assertThat(read.byId(-8)).isEmpty();
    assertThat(read.size()).isEqualTo(3);
    assertThat(read.sources()).containsExactly(SOURCE);
    read.verify(file);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void theSamePlacesGiveTheSameBytes() throws IOException {
    Path one = folder.resolve("one.index");
    Path other = folder.resolve("other.index");
    List<NamedPlace> places = List.of(place(1, "Lahore", 1, "Lahor"), place(6, "Lahor", 2));
    write(one, places);
    write(other, places);
    assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
  }

  @Test
  void aWriterThatDoesNotFinishLeavesNothing() throws IOException {
    Path file = folder.resolve("sample.index");
    write(file, List.of(place(1, "Lahore", 1)));
    byte[] before = Files.readAllBytes(file);
    try (IndexWriter index = new IndexWriter(file)) {
      index.add(place(2, "Multan", 1));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void whatIsNoWholeIndexIsRefusedWithWhatToDo() throws IOException {
    Path file = folder.resolve("sample.index");
    write(file, List.of(place(1, "Lahore", 1), place(2, "Multan", 1)));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertRefused(file, "bytes and should have");
    Files.write(file, Arrays.copyOf(whole, 30));
    assertRefused(file, "ends too early");
    Files.write(file, new byte[0]);
    assertRefused(file, "ends too early");
    Files.writeString(file, "id,name,lat,lon\n1,Lahore,31.5,74.3\n");
    assertRefused(file, "is no index of places");
    byte[] older = whole.clone();
    older[11] = 1;
    Files.write(file, older);
    assertRefused(file, "version 1, and this Khabar reads version 3");
    byte[] damaged = whole.clone();
    damaged[40] ^= 1;
    Files.write(file, damaged);
    assertRefused(file, "head is damaged");
  }

  private static void assertRefused(Path file, String why) {
    assertThatThrownBy(() -> PlaceIndex.open(file))
        .isInstanceOfSatisfying(
            KhabarException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(ErrorCode.GAZETTEER_INVALID);
              assertThat(failure).hasMessageContaining(file.toString()).hasMessageContaining(why);
              assertThat(failure.remedy()).contains("khabar gazetteer build");
            });
  }

  @Test
  void damageInsideIsFoundByItsChecksum() throws IOException {
    Path file = folder.resolve("sample.index");
    write(file, List.of(place(1, "Lahore", 1)));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    PlaceIndex index = PlaceIndex.open(file);
    assertThatThrownBy(() -> index.verify(file)).hasMessageContaining("names are damaged");
  }

  @Property(tries = 50)
  void everyNameOfManyIsFoundAndNoOther(
      @ForAll("names") List<String> names, @ForAll("name") String other) throws IOException {
    List<NamedPlace> places =
        IntStream.range(0, names.size()).mapToObj(i -> place(i + 1, names.get(i), i)).toList();
    Path file = Files.createTempDirectory("khabar").resolve("names.index");
    write(file, places);
    PlaceIndex index = PlaceIndex.open(file);
    for (NamedPlace entry : places) {
      assertThat(index.named(entry.place().name())).contains(entry.place());
    }
    boolean among = names.stream().anyMatch(name -> name.equalsIgnoreCase(other));
    assertThat(index.knows(other)).isEqualTo(among);
    Files.delete(file);
    Files.delete(file.getParent());
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.strings().withChars("abcdABCD").ofMinLength(4).ofMaxLength(7);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return name().list().ofMaxSize(200);
  }
}
