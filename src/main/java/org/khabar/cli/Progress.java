package org.khabar.cli;

import java.util.Optional;
import java.util.OptionalLong;
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

  /** Begins to count; {@code expected} is the number of items where it is known. */
  static Progress of(String task, OptionalLong expected) {
    if (!Boolean.getBoolean(TERMINAL)) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(expected.orElse(-1))
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(" articles", 1)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .clearDisplayOnFinish()
                .build()));
  }

  /** Counts one item. */
  void step() {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
