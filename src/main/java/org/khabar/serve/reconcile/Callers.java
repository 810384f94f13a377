package org.khabar.serve.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask: programs and pages of this machine, such as an OpenRefine at 127.0.0.1:3333.
 *
 * <p>A page from elsewhere, open in a browser here, could otherwise read the graph through that
 * browser, by CORS or by JSONP.
 */
final class Callers {
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

  private Callers() {}

  /** Whether a request comes from this machine, as far as a browser says where it comes from. */
  static boolean isOwn(HttpServletRequest request) {
    Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
    if (origin.isPresent()) {
      return isOwn(origin.get());
    }
    boolean foreign = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    return !foreign
        || Optional.ofNullable(request.getHeader("Referer")).filter(Callers::isOwn).isPresent();
  }

  private static boolean isOwn(String address) {
    try {
      String host = URI.create(address).getHost();
      return host != null && OWN.contains(host);
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  /** Lets the page that asks read the answer. */
  static void allow(HttpServletRequest request, HttpServletResponse answer) {
    answer.setHeader("Vary", "Origin");
    Optional.ofNullable(request.getHeader("Origin"))
        .ifPresent(
            origin -> {
              answer.setHeader("Access-Control-Allow-Origin", origin);
              answer.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
              answer.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept");
            });
  }
}
