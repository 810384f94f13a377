package org.khabar.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ProblemCode;
import org.khabar.model.ReadOutcome;
import org.khabar.read.feed.Feed;
import org.khabar.read.feed.FeedItem;

/** A feed (RSS or Atom): one article an item, with the feed's title as its publisher. */
final class FeedSource extends InputSource {
  private static final Pattern ENCODING =
      Pattern.compile("^\\W{0,4}<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

  private final RowMaker rows;
  private @Nullable Feed feed;
  private @Nullable TextReader text;
  private int count;
  private boolean ended;

  FeedSource(Input input, RowMaker rows) {
    super(input);
    this.rows = rows;
  }

  @Override
  public Optional<Fetched> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    if (feed == null && input.startText().contains("<!ENTITY")) {
      return end(entities());
    }
    TextReader reader =
        text == null ? new TextReader(input.text(), encoding(), rows.longest()) : text;
    Feed opened = feed == null ? new Feed(reader) : feed;
    text = reader;
    feed = opened;
    try {
      return opened.next().map(item -> fetched(item, opened, reader.nextPiece() > 0));
    } catch (TextReader.TooLongException tooLong) {
      return Optional.of(passItem(opened, reader));
    }
  }

  private Fetched passItem(Feed of, TextReader reader) throws IOException {
    count++;
    reader.passOver();
    int line = of.passItem();
    reader.nextPiece();
    return Fetched.of(Refusals.tooLong(name(), OptionalInt.of(line), rows.longest()));
  }

  private Optional<Fetched> end(ReadOutcome last) {
    ended = true;
    return Optional.of(Fetched.of(last));
  }

  private ReadOutcome entities() {
    return Refusals.refuse(
        ProblemCode.UNKNOWN_FORMAT,
        name(),
        OptionalInt.of(1),
        "It declares entities of its own, which no feed needs and which can be made to harm.",
        "Fetch the feed again from its publisher, or take the declarations out.");
  }

  private Charset encoding() {
    Matcher stated = ENCODING.matcher(input.startText());
    try {
      return stated.find() && !DecodedText.isUtf16(input.start())
          ? Charset.forName(stated.group(1))
          : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private Fetched fetched(FeedItem item, Feed of, boolean repaired) {
    count++;
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("title", List.of(item.title()));
    fields.put("url", List.of(WebAddress.resolve(of.link(), item.link())));
    fields.put("authors", item.authors());
    fields.put("publisher", List.of(of.title()));
    fields.put("published", List.of(item.published()));
    fields.put(FieldNames.HTML, List.of(item.html()));
    if (WebAddress.isOne(item.id())
        || item.id().startsWith("urn:")
        || item.id().startsWith("tag:")) {
      fields.put("id", List.of(item.id()));
    }
    return rows.fetched(
        new RowMaker.Row(
            name(),
            name() + "#" + count,
            item.line(),
            fields,
            name -> basis(name, item),
            RowDamage.of(repaired)));
  }

  private static String basis(String field, FeedItem item) {
    return switch (field) {
      case "published" -> "feed item " + item.publishedIn();
      case "publisher" -> "title of the feed";
      default -> "feed item " + field;
    };
  }

  @Override
  public void close() {
    if (feed != null) {
      feed.close();
    }
    super.close();
  }
}
