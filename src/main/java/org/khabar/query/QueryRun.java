package org.khabar.query;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** Runs a query and writes its answer as it comes. */
public final class QueryRun {
  private final ResultFormat format;
  private final PrefixMap prefixes;
  private final int width;
  private final GraphWriter graphs;

  /**
   * Answers in one format.
   *
   * @param prefixes namespaces by prefix; they shorten IRIs in tables
   * @param width columns of the terminal, for tables
   * @param graphs writes the answers of CONSTRUCT and DESCRIBE
   */
  public QueryRun(
      ResultFormat format, Map<String, String> prefixes, int width, GraphWriter graphs) {
    this.format = format;
    this.prefixes = PrefixMapFactory.create(prefixes);
    this.width = width;
    this.graphs = graphs;
  }

  /** Writes the triples of an answer as Turtle. */
  @FunctionalInterface
  public interface GraphWriter {
    /** Writes all triples; returns how many there were. */
    long write(Iterator<Triple> triples, OutputStream stream);
  }

  /**
   * Runs the query on the target and writes the answer.
   *
   * @return how many rows or triples there were; 1 for a truth value
   * @throws KhabarException {@code BAD_USAGE} when the format does not fit the query or it calls an
   *     endpoint that it may not, {@code ENDPOINT_FAILED} or {@code QUERY_INVALID} when it fails as
   *     it runs
   */
  public long run(BoundQuery bound, QueryTarget target, OutputStream stream) {
    Query query = bound.query();
    String name = bound.name();
    checkFormat(bound);
    long[] count = new long[1];
    try {
      target.run(query, execution -> count[0] = write(query, execution, stream));
    } catch (QueryExceptionHTTP | HttpException failure) {
      throw unanswered(name, failure);
    } catch (QueryDeniedException failure) {
      throw new KhabarException(
          ErrorCode.BAD_USAGE,
          "Query " + name + " calls another endpoint (SERVICE), which nothing allows it",
          "Allow it with --allow-service, in `khabar query` or in `khabar serve`",
          failure);
    } catch (JenaException failure) {
      throw new KhabarException(
          ErrorCode.QUERY_INVALID,
          "Query " + name + " failed as it ran: " + failure.getMessage(),
          "Check the values of its parameters; words of a search follow Lucene's syntax",
          failure);
    }
    return count[0];
  }

  private static KhabarException unanswered(String name, RuntimeException failure) {
    List<Throwable> causes =
        Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause).toList();
    boolean late = causes.stream().anyMatch(HttpTimeoutException.class::isInstance);
    boolean away = causes.stream().anyMatch(ConnectException.class::isInstance);
    return new KhabarException(
        ErrorCode.ENDPOINT_FAILED,
        "The endpoint did not answer query "
            + name
            + (late
                ? " in the time it was given"
                : away ? ": it cannot be reached" : ": " + failure.getMessage()),
        late
            ? "Give it longer with --timeout, or ask for less"
            : "Check its address, that it is up, and that it knows the query's functions",
        failure);
  }

  private long write(Query query, QueryExec execution, OutputStream stream) {
    if (query.isAskType()) {
      return writeTruth(execution.ask(), stream);
    }
    if (query.isSelectType()) {
      return writeRows(execution.select(), stream);
    }
    Iterator<Triple> triples =
        query.isConstructType() ? execution.constructTriples() : execution.describe().find();
    return graphs.write(triples, stream);
  }

  private long writeRows(RowSet rows, OutputStream stream) {
    switch (format) {
      case TABLE -> {
        PrintWriter writer = text(stream);
        new TableWriter(new TermText(prefixes), width).write(rows, writer);
        writer.flush();
      }
      case GEOJSON -> GeoJsonWriter.write(rows, stream);
      case LPF -> {
        return LinkedPlacesWriter.write(rows, stream);
      }
      default -> rowSetWriter().write(stream, rows, Context.emptyContext());
    }
    return rows.getRowNumber();
  }

  private long writeTruth(boolean truth, OutputStream stream) {
    if (format == ResultFormat.TABLE) {
      PrintWriter writer = text(stream);
      writer.print(truth ? "yes\n" : "no\n");
      writer.flush();
    } else {
      rowSetWriter().write(stream, truth, Context.emptyContext());
    }
    return 1;
  }

  private RowSetWriter rowSetWriter() {
    Lang language =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          default -> ResultSetLang.RS_JSON;
        };
    return RowSetWriterRegistry.getFactory(language).create(language);
  }

  private void checkFormat(BoundQuery bound) {
    List<ResultFormat> fitting =
        bound.givesGraph()
            ? List.of(ResultFormat.TTL)
            : bound.query().isAskType()
                ? List.of(ResultFormat.TABLE, ResultFormat.CSV, ResultFormat.TSV, ResultFormat.JSON)
                : List.of(
                    ResultFormat.TABLE,
                    ResultFormat.CSV,
                    ResultFormat.TSV,
                    ResultFormat.JSON,
                    ResultFormat.GEOJSON,
                    ResultFormat.LPF);
    if (!fitting.contains(format)) {
      throw new KhabarException(
          ErrorCode.BAD_USAGE,
          "The answer of query " + bound.name() + " cannot be written as " + format.notation(),
          "Use --format "
              + String.join(" or ", fitting.stream().map(ResultFormat::notation).toList()));
    }
  }

  private static PrintWriter text(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
