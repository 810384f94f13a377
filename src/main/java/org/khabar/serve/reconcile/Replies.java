package org.khabar.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Requests' parameters, and answers in the forms that clients want. */
final class Replies {
  private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,127}");

  /** The pages are made to be framed by OpenRefine, which runs on this machine too. */
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors http://localhost:* http://127.0.0.1:* http://[::1]:*";

  private Replies() {}

  /**
   * A parameter of the address or the form.
   *
   * @throws BadRequest when the form cannot be read
   */
  static Optional<String> parameter(HttpServletRequest request, String name) throws BadRequest {
    try {
      return Optional.ofNullable(request.getParameter(name));
    } catch (RuntimeException broken) {
      // Jetty's own refusals: too long a form, too many fields, bytes that are no UTF-8.
      throw new BadRequest("the request's form cannot be read");
    }
  }

  /** Answers in JSON, or as a call of the script function that the request names. */
  static void json(
      HttpServletRequest request, HttpServletResponse response, int status, ObjectNode answer)
      throws IOException {
    String callback = callback(request);
    if (callback.isEmpty()) {
      write(response, status, "application/json", answer.toString());
    } else {
      // The comment keeps a callback's name from being the first bytes of another kind of file.
      write(response, 200, "text/javascript", "/**/" + callback + "(" + answer + ");");
    }
  }

  private static String callback(HttpServletRequest request) {
    try {
      return parameter(request, "callback")
          .filter(name -> CALLBACK.matcher(name).matches())
          .orElse("");
    } catch (BadRequest noForm) {
      return "";
    }
  }

  static void page(HttpServletResponse response, String page) throws IOException {
    response.setHeader("Content-Security-Policy", PAGE_POLICY);
    write(response, 200, "text/html", page);
  }

  static void write(HttpServletResponse response, int status, String type, String content)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.setCharacterEncoding("utf-8");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
