package org.khabar.correct.suggest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * Speaks the Entity Reconciliation API to one service, with pauses.
 *
 * <p>A request that is refused for a reason that may pass (no connection, 429, 5xx) is repeated
 * four times, after the time that the service names ({@code Retry-After}) or else after a doubling
 * wait.
 */
final class ReconciliationClient {
  private static final int TRIES = 5;
  private static final int LONGEST_ANSWER = 16 << 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final URI service;
  private final Courtesy courtesy;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private boolean asked;

  /**
   * A client of the service at an address.
   *
   * @throws KhabarException {@code BAD_USAGE} when it is no http or https address
   */
  ReconciliationClient(String address, Courtesy courtesy) {
    this.service = checked(address);
    this.courtesy = courtesy;
  }

  private static URI checked(String address) {
    try {
      URI uri = URI.create(address);
      if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException noAddress) {
      // said below
    }
    throw new KhabarException(
        ErrorCode.BAD_USAGE,
        "\"" + address + "\" is no address of a reconciliation service",
        "Write for example --reconcile http://localhost:3030/reconcile");
  }

  /** What the service says of itself. */
  JsonNode manifest() {
    return ask(HttpRequest.newBuilder(service).GET());
  }

  /** The answers to a batch of queries, by the same names. */
  JsonNode batch(JsonNode queries) {
    String form = "queries=" + URLEncoder.encode(queries.toString(), StandardCharsets.UTF_8);
    return ask(
        HttpRequest.newBuilder(service)
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .POST(BodyPublishers.ofString(form)));
  }

  private JsonNode ask(HttpRequest.Builder request) {
    HttpRequest prepared =
        request
            .timeout(courtesy.timeout())
            .header("Accept", "application/json")
            .header("User-Agent", "Khabar (reconciliation client)")
            .build();
    Duration wait = courtesy.firstWait();
    for (int attempt = 1; ; attempt++) {
      pause();
      try {
        HttpResponse<InputStream> answer = client.send(prepared, BodyHandlers.ofInputStream());
        byte[] body;
        try (InputStream in = answer.body()) {
          body = in.readNBytes(LONGEST_ANSWER);
        }
        if (answer.statusCode() == 200) {
          return read(body);
        }
        boolean mayPass = answer.statusCode() == 429 || answer.statusCode() >= 500;
        if (attempt == TRIES || !mayPass) {
          throw failed("answered with status " + answer.statusCode(), Optional.empty());
        }
        sleep(shorter(retryAfter(answer).orElse(wait)));
      } catch (IOException failure) {
        if (attempt == TRIES) {
          throw failed("cannot be reached: " + failure.getMessage(), Optional.of(failure));
        }
        sleep(shorter(wait));
      } catch (InterruptedException stop) {
        throw interrupted(stop);
      }
      wait = wait.multipliedBy(2);
    }
  }

  private void pause() {
    if (asked) {
      sleep(courtesy.pause());
    }
    asked = true;
  }

  private Duration shorter(Duration wait) {
    return wait.compareTo(courtesy.longestWait()) > 0 ? courtesy.longestWait() : wait;
  }

  /** Seconds, or the moment as HTTP writes it (RFC 9110, 10.2.3). */
  private static Optional<Duration> retryAfter(HttpResponse<?> answer) {
    String value = answer.headers().firstValue("Retry-After").orElse("").strip();
    if (value.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant moment = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(Instant.now(), moment);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private JsonNode read(byte[] body) {
    try {
      JsonNode answer = JSON.readTree(body);
      if (answer.isObject()) {
        return answer;
      }
    } catch (JsonProcessingException noJson) {
      throw failed("does not answer in JSON", Optional.of(noJson));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    throw failed("does not answer with a JSON object", Optional.empty());
  }

  private KhabarException failed(String what, Optional<Exception> cause) {
    KhabarException failure =
        new KhabarException(
            ErrorCode.ENDPOINT_FAILED,
            "The reconciliation service " + service + " " + what,
            "Check the address and run it again later; what was answered so far is kept");
    cause.ifPresent(failure::initCause);
    return failure;
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException stop) {
      throw interrupted(stop);
    }
  }

  private static IllegalStateException interrupted(InterruptedException stop) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while asking a reconciliation service", stop);
  }
}
