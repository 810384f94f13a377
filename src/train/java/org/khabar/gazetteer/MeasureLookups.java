package org.khabar.gazetteer;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.khabar.gazetteer.index.PlaceIndex;
import org.khabar.model.Gazetteer;
import org.khabar.model.GazetteerPlace;

/**
 * Measures the bundled gazetteer: how long it takes to load, and a lookup of a name it has and of
 * one it lacks, among its places' names in random order; in time of the processor.
 *
 * <pre>
 * ./mvnw -Ptrain -Dquick test-compile exec:java \
 *     -Dexec.mainClass=org.khabar.gazetteer.MeasureLookups
 * </pre>
 */
public final class MeasureLookups {
  private static final int NAMES = 100_000;
  private static final int ROUNDS = 5;

  private MeasureLookups() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    long before = processorTime();
    BundledGazetteer gazetteer = BundledGazetteer.load();
    System.out.printf("loaded in %.0f ms%n", (processorTime() - before) / 1e6);
    List<String> names = names(gazetteer.index());
    for (int round = 0; round < ROUNDS; round++) {
      System.out.printf(
          "named %.2f µs, knows %.2f µs, knows what is none %.2f µs%n",
          microseconds(names, name -> gazetteer.named(name).size()),
          microseconds(names, name -> gazetteer.knows(name) ? 1 : 0),
          microseconds(names, name -> gazetteer.knows(name + " q") ? 1 : 0));
    }
    System.out.printf("%.1f places a name%n", placesEach(names, gazetteer));
  }

  /** Nanoseconds of this thread: what other programs take does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private interface Lookup {
    int of(String name);
  }

  private static List<String> names(PlaceIndex index) {
    List<String> names = new ArrayList<>();
    Random random = new Random(1);
    while (names.size() < NAMES) {
      index.byId(random.nextInt(13_000_000)).map(GazetteerPlace::name).ifPresent(names::add);
    }
    Collections.shuffle(names, random);
    return names;
  }

  private static double microseconds(List<String> names, Lookup lookup) {
    long found = 0;
    long before = processorTime();
    for (String name : names) {
      found += lookup.of(name);
    }
    long taken = processorTime() - before;
    if (found < 0) {
      throw new IllegalStateException("lookups cannot be left out");
    }
    return taken / 1e3 / names.size();
  }

  private static double placesEach(List<String> names, Gazetteer gazetteer) {
    return names.stream().mapToInt(name -> gazetteer.named(name).size()).average().orElse(0);
  }
}
