package org.khabar.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What may be meant by the beginning of a name or id.
 *
 * @param prefix what the user has typed
 * @param cursor how many suggestions the user has seen
 */
record Suggestions(String prefix, int cursor) {
  private static final int MOST = 20;
  private static final int LONGEST_PREFIX = 200;
  private static final int MOST_SEEN = 1000;

  /**
   * Reads what is asked for.
   *
   * @throws BadRequest when the prefix is too long or the cursor no number
   */
  static Suggestions of(String prefix, String cursor) throws BadRequest {
    if (prefix.length() > LONGEST_PREFIX) {
      throw new BadRequest("a prefix has at most " + LONGEST_PREFIX + " characters");
    }
    if (!cursor.matches("\\d{1,9}")) {
      throw new BadRequest("a cursor is a number of suggestions to skip");
    }
    return new Suggestions(prefix, Math.min(MOST_SEEN, Integer.parseInt(cursor)));
  }

  /** Entries that have this id or a name that begins so. */
  ObjectNode entities(EntryBook book) {
    return result(book.startingWith(prefix, cursor + MOST).stream().map(Suggestions::entity));
  }

  private static ObjectNode entity(Entry entry) {
    ObjectNode suggestion = Json.named(entry.id(), entry.name());
    suggestion.put("description", entry.description());
    suggestion.set("notable", Json.types(entry.type().all()));
    return suggestion;
  }

  /** Types whose id or name holds the words, each with the wider one. */
  ObjectNode types() {
    return result(
        Stream.of(EntryType.values())
            .filter(type -> fits(type.notation(), type.label()))
            .map(Suggestions::type));
  }

  private static ObjectNode type(EntryType type) {
    ObjectNode suggestion = Json.named(type.notation(), type.label());
    type.wider().ifPresent(wider -> suggestion.putArray("broader").add(type(wider)));
    return suggestion;
  }

  /** Properties whose id or name holds the words. */
  ObjectNode properties() {
    return result(
        Stream.of(EntryProperty.values())
            .filter(property -> fits(property.notation(), property.label()))
            .map(property -> Json.named(property.notation(), property.label())));
  }

  private boolean fits(String id, String label) {
    String wanted = prefix.toLowerCase(Locale.ROOT);
    return id.contains(wanted) || label.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private ObjectNode result(Stream<ObjectNode> items) {
    ObjectNode answer = Json.object();
    answer.set("result", Json.array(items.skip(cursor)));
    return answer;
  }
}
