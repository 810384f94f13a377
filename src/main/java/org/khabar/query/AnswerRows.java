package org.khabar.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Reads the rows of an answer as words, for what is made of them next. */
public final class AnswerRows {
  private AnswerRows() {}

  /**
   * Hands on each row as it comes: columns to their words in the order of the query, without those
   * that are unbound. An IRI is written in full, a literal without its type and language.
   */
  public static void each(BoundQuery query, QueryTarget target, Consumer<Map<String, String>> use) {
    target.run(
        query.query(),
        execution -> {
          RowSet rows = execution.select();
          while (rows.hasNext()) {
            use.accept(words(rows, rows.next()));
          }
        });
  }

  private static Map<String, String> words(RowSet rows, Binding row) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Var column : rows.getResultVars()) {
      Node term = row.get(column);
      if (term != null) {
        words.put(
            column.getName(), term.isLiteral() ? term.getLiteralLexicalForm() : term.toString());
      }
    }
    return words;
  }
}
