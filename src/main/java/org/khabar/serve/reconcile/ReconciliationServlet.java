package org.khabar.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.khabar.serve.NameLists;

/**
 * The service at {@value #PATH}: GET and POST, JSON with CORS or JSONP, at most {@value
 * #LONGEST_BODY} bytes a request, nothing written.
 */
public final class ReconciliationServlet extends HttpServlet {
  /** Where the service answers. */
  public static final String PATH = "/reconcile";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_BODY = 1 << 20;

  private final transient Supplier<NameLists> loader;
  private final transient Supplier<DatasetGraph> dataset;
  private transient @Nullable NameLists lists;

  /**
   * A service.
   *
   * @param loader the names known beside the graph's; asked for when first needed
   * @param dataset the graph in force
   */
  public ReconciliationServlet(Supplier<NameLists> loader, Supplier<DatasetGraph> dataset) {
    this.loader = loader;
    this.dataset = dataset;
  }

  private interface Answering {
    ObjectNode answer(EntryBook book) throws BadRequest;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!Callers.isOwn(request)) {
      Replies.write(response, 403, "text/plain", "This service answers to this machine only.\n");
      return;
    }
    Callers.allow(request, response);
    if (request.getMethod().equals("OPTIONS")) {
      response.setStatus(204);
      return;
    }
    try {
      answer(request, response);
    } catch (BadRequest bad) {
      ObjectNode error = Json.object().put("status", "error").put("message", bad.reason());
      Replies.json(request, response, bad.status(), error);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, BadRequest {
    if (request.getContentLengthLong() > LONGEST_BODY) {
      throw BadRequest.tooLarge("a request has at most " + LONGEST_BODY + " bytes");
    }
    String path = Optional.ofNullable(request.getPathInfo()).orElse("");
    switch (path) {
      case "", "/" -> Replies.json(request, response, 200, root(request));
      case "/suggest/entity" -> {
        Suggestions asked = suggestions(request);
        Replies.json(request, response, 200, answers(asked::entities));
      }
      case "/suggest/type" -> Replies.json(request, response, 200, suggestions(request).types());
      case "/suggest/property" ->
          Replies.json(request, response, 200, suggestions(request).properties());
      case "/properties" -> Replies.json(request, response, 200, proposal(request));
      case "/flyout/entity", "/flyout/type", "/flyout/property" ->
          Replies.json(request, response, 200, flyout(request, path));
      case "/preview", "/view" ->
          Replies.page(response, page(request, Replies.parameter(request, "id").orElse("")));
      default ->
          Replies.write(response, 404, "text/plain", "There is nothing at " + PATH + path + "\n");
    }
  }

  /** The manifest, or what is asked by queries, query or extend. */
  private ObjectNode root(HttpServletRequest request) throws BadRequest {
    Optional<String> queries = Replies.parameter(request, "queries");
    Optional<String> query = Replies.parameter(request, "query");
    Optional<String> extend = Replies.parameter(request, "extend");
    if (queries.isPresent()) {
      JsonNode batch = Json.object("queries", queries.get());
      return answers(book -> new Answers(book).batch(batch));
    }
    if (query.isPresent()) {
      // The form of version 0.1: a name alone, or a query as JSON.
      JsonNode single =
          query.get().stripLeading().startsWith("{")
              ? Json.object("query", query.get())
              : Json.object().put("query", query.get());
      NameQuery name = NameQuery.of(single);
      return answers(book -> new Answers(book).query(name));
    }
    if (extend.isPresent()) {
      Extension wanted = Extension.of(Json.object("extend", extend.get()));
      return answers(wanted::answer);
    }
    return Manifest.of(service(request));
  }

  private static String service(HttpServletRequest request) {
    return "http://" + request.getHeader("Host") + PATH;
  }

  /** Answers from one state of the graph. */
  private ObjectNode answers(Answering answering) throws BadRequest {
    DatasetGraph graph = dataset.get();
    NameLists names = lists();
    graph.begin(TxnType.READ);
    try {
      ListedEntries listed = new ListedEntries(names.gazetteer(), names.organizations());
      return answering.answer(new EntryBook(listed, GraphEntries.of(graph)));
    } finally {
      graph.end();
    }
  }

  private synchronized NameLists lists() {
    if (lists == null) {
      lists = loader.get();
    }
    return lists;
  }

  private ObjectNode flyout(HttpServletRequest request, String path) throws BadRequest {
    String id = id(request);
    ObjectNode flyout = Json.object().put("id", id);
    String html =
        switch (path) {
          case "/flyout/type" ->
              EntryPage.text(id, EntryType.of(id).map(EntryType::label).orElse(""));
          case "/flyout/property" ->
              EntryPage.text(id, EntryProperty.of(id).map(EntryProperty::label).orElse(""));
          default -> page(request, id);
        };
    return flyout.put("html", html);
  }

  private String page(HttpServletRequest request, String id) throws BadRequest {
    if (id.isEmpty()) {
      return EntryPage.text(
          "Khabar: places and organizations",
          "To reconcile columns with them, add "
              + service(request)
              + " to OpenRefine as a standard service.");
    }
    String[] page = {EntryPage.text("Unknown", "Nothing is known of " + id + ".")};
    answers(
        book -> {
          book.byId(id).map(EntryPage::of).ifPresent(found -> page[0] = found);
          return Json.object();
        });
    return page[0];
  }

  private static Suggestions suggestions(HttpServletRequest request) throws BadRequest {
    return Suggestions.of(
        Replies.parameter(request, "prefix").orElse("").strip(),
        Replies.parameter(request, "cursor").filter(word -> !word.isEmpty()).orElse("0"));
  }

  private static ObjectNode proposal(HttpServletRequest request) throws BadRequest {
    Optional<String> limit = Replies.parameter(request, "limit").filter(word -> !word.isEmpty());
    if (limit.filter(word -> !word.matches("[1-9]\\d{0,8}")).isPresent()) {
      throw new BadRequest("a limit is a number from 1 on");
    }
    return Extension.proposal(
        Replies.parameter(request, "type").orElse(""),
        limit.map(Integer::parseInt).map(OptionalInt::of).orElseGet(OptionalInt::empty));
  }

  private static String id(HttpServletRequest request) throws BadRequest {
    return Replies.parameter(request, "id").orElseThrow(() -> new BadRequest("an id is missing"));
  }
}
