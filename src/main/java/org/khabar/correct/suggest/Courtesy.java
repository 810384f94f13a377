package org.khabar.correct.suggest;

import java.time.Duration;

/**
 * How a service is spared.
 *
 * @param batch names in one request
 * @param pause between two requests
 * @param firstWait after a refusal that may pass, where the service names no time; doubled each try
 * @param longestWait the longest that is waited at a time, whatever the service asks for
 * @param timeout how long an answer may take
 */
public record Courtesy(
    int batch, Duration pause, Duration firstWait, Duration longestWait, Duration timeout) {
  /** Ten names a request, two requests a second at most. */
  public static final Courtesy USUAL =
      new Courtesy(
          10,
          Duration.ofMillis(500),
          Duration.ofSeconds(2),
          Duration.ofMinutes(2),
          Duration.ofSeconds(60));
}
