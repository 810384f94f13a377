package org.khabar.cli;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar on standard error with rate and time left; nothing at all where that is no
 * terminal.
 */
final class Progress implements AutoCloseable {
  /** Set by the launcher: Java itself cannot tell whether standard error is a terminal. */
  private static final String TERMINAL = "khabar.terminal";

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /**
   * Begins to count articles; {@code expected} gives their number where it is known, and is asked
   * only where a bar is shown.
   */
  static Progress of(String task, Supplier<OptionalLong> expected) {
    return of(task, " articles", 1, expected);
  }

  /** Begins to count bytes and shows them in MB. */
  static Progress ofBytes(String task, long expected) {
    return of(task, " MB", 1 << 20, () -> OptionalLong.of(expected));
  }

  private static Progress of(String task, String unit, long size, Supplier<OptionalLong> expected) {
    if (!Boolean.getBoolean(TERMINAL)) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(expected.get().orElse(-1))
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(unit, size)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .clearDisplayOnFinish()
                .build()));
  }

  /** Counts one item. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Counts several items. */
  void stepBy(long items) {
    bar.ifPresent(shown -> shown.stepBy(items));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
