package org.khabar.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets through what reads, and nothing else.
 *
 * <p>Fuseki is set up without any operation that changes something; this stands in front of it, so
 * that no request gets as far as finding out.
 */
final class ReadOnlyFilter implements Filter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /**
   * Where a request with a body asks a question: SPARQL queries, SHACL validation, names to be
   * reconciled.
   */
  private static final Pattern QUESTIONS =
      Pattern.compile("/khabar(/(query|sparql|shacl)?)?|/reconcile/?");

  private static final Pattern SHACL = Pattern.compile("/khabar/shacl/?");

  /** How much of a refused request is read, in bytes. */
  private static final int MOST_READ = 1 << 16;

  /** Shapes in JSON-LD could name a context anywhere on the network, and it would be fetched. */
  private static final Set<String> SHAPES = Set.of("text/turtle", "application/n-triples");

  /** A page elsewhere can make its own host name point to this machine; its requests name it. */
  private static final Pattern OWN_HOST =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?");

  /** The interface's libraries set styles in place; prefix.cc and all other hosts are shut out. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    Optional<String> refusal = refusal(asked);
    if (refusal.isPresent()) {
      // A client that is answered before it has sent all would lose the answer with the connection.
      asked.getInputStream().readNBytes(MOST_READ);
      refuse(answer, refusal.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<String> refusal(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host == null || !OWN_HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
      return Optional.of("This server answers to localhost only.");
    }
    String path = request.getRequestURI();
    if (READING.contains(request.getMethod())) {
      return Optional.empty();
    }
    if (!request.getMethod().equals("POST") || !QUESTIONS.matcher(path).matches()) {
      return Optional.of(
          "This graph is read-only: change the articles and run khabar build instead.");
    }
    if (SHACL.matcher(path).matches() && !SHAPES.contains(contentType(request))) {
      return Optional.of("Shapes are taken as text/turtle or application/n-triples.");
    }
    return Optional.empty();
  }

  private static String contentType(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static void refuse(HttpServletResponse answer, String why) throws IOException {
    answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
    answer.setContentType("text/plain;charset=utf-8");
    answer.getOutputStream().write((why + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
