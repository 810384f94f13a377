package org.khabar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.khabar.pipeline.Timings;

/** Prints what the stages of an extraction took: seconds, share, milliseconds an article. */
final class TimingTable {
  private static final List<String> HEADER = List.of("stage", "seconds", "share", "ms an article");

  private TimingTable() {}

  /**
   * Prints the table and the rate.
   *
   * @param whole from beginning to end, by the clock
   */
  static void print(Timings timings, Duration whole, long articles, PrintWriter out) {
    double all = 0;
    for (Timings.Stage stage : Timings.Stage.values()) {
      all += seconds(timings.of(stage));
    }
    TextTable table = new TextTable(HEADER, 1);
    for (Timings.Stage stage : Timings.Stage.values()) {
      table.add(row(stage, seconds(timings.of(stage)), all, articles));
    }
    table.print(out);
    out.println(
        text(
            "%,d articles in %.1f seconds, %.0f a second; the stages' seconds are the processors'.",
            articles, seconds(whole), articles / Math.max(seconds(whole), 1e-9)));
  }

  private static List<String> row(Timings.Stage stage, double seconds, double all, long articles) {
    boolean once = stage == Timings.Stage.LOAD;
    return List.of(
        stage.name().toLowerCase(Locale.ROOT),
        text("%.2f", seconds),
        text("%.0f %%", 100 * seconds / Math.max(all, 1e-9)),
        once ? "once" : text("%.2f", 1000 * seconds / Math.max(articles, 1)));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
