package org.khabar.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * The pages that are ours: Fuseki's start page with the saved queries added, and what it needs for
 * them.
 */
final class Pages implements Filter {
  private static final String ADDITION =
      """
          <link rel="stylesheet" href="./saved-queries.css">
          <script type="module" src="./saved-queries.js"></script>
        </body>""";

  private final Map<String, Page> pages;

  private record Page(String type, String content) {}

  Pages(ServerOptions options) {
    String start = read("/webapp/index.html").replace("</body>", ADDITION.strip());
    Page startPage = new Page("text/html", start);
    pages =
        Map.of(
            "/", startPage,
            "/index.html", startPage,
            "/saved-queries.css", new Page("text/css", read("saved-queries.css")),
            "/saved-queries.js", new Page("text/javascript", read("saved-queries.js")),
            "/saved-queries.json", new Page("application/json", json(options)));
  }

  /** Where Fuseki's own interface is found: a {@code jar:} address. */
  static String interfaceBase() {
    String page = resource("/webapp/index.html").toString();
    return page.substring(0, page.lastIndexOf('/'));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Page page = pages.get(((HttpServletRequest) request).getRequestURI());
    if (page == null) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setContentType(page.type());
    answer.setCharacterEncoding("utf-8");
    answer.setHeader("Cache-Control", "no-cache");
    byte[] content = page.content().getBytes(StandardCharsets.UTF_8);
    answer.setContentLength(content.length);
    answer.getOutputStream().write(content);
  }

  private static String json(ServerOptions options) {
    try {
      return new ObjectMapper()
          .writeValueAsString(Map.of("queries", options.queries(), "prefixes", options.prefixes()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String read(String name) {
    try (InputStream in = resource(name).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Pages.class.getResource(name), name);
  }
}
