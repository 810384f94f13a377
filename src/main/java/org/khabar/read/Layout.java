package org.khabar.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

/**
 * What the lines of an article are for, filled in by one finder after another.
 *
 * <p>A line is open until a finder marks it; what stays open is body. A cut takes a stretch out of
 * the part in which it lies.
 */
final class Layout {
  private static final Comparator<TextPart> IN_TEXT_ORDER = Comparator.comparing(TextPart::span);

  private final Lines lines;
  private final @Nullable PartKind[] kinds;

  /** By where they begin. */
  private final NavigableMap<Integer, TextPart> cuts = new TreeMap<>();

  Layout(Lines lines) {
    this.lines = lines;
    this.kinds = new PartKind[lines.count()];
  }

  /** Lines that stand together: the first and the last one. */
  record Block(int first, int last) {}

  Lines lines() {
    return lines;
  }

  boolean isOpen(int line) {
    return kinds[line] == null && !lines.isBlank(line);
  }

  void mark(int line, PartKind kind) {
    if (!lines.isBlank(line)) {
      kinds[line] = kind;
    }
  }

  /** The first {@code most} open lines. */
  List<Integer> firstOpen(int most) {
    List<Integer> open = new ArrayList<>();
    for (int line = 0; line < lines.count() && open.size() < most; line++) {
      if (isOpen(line)) {
        open.add(line);
      }
    }
    return open;
  }

  /** The last {@code most} open lines, in the order of the text. */
  List<Integer> lastOpen(int most) {
    List<Integer> open = new ArrayList<>();
    for (int line = lines.count() - 1; line >= 0 && open.size() < most; line--) {
      if (isOpen(line)) {
        open.add(0, line);
      }
    }
    return open;
  }

  /** Cuts a stretch out of its part and says so, unless it overlaps with an earlier cut. */
  boolean cut(PartKind kind, Span span) {
    return span.length() > 0 && cut(new TextPart(kind, span));
  }

  /** Has something else read in place of a stretch, which may be empty; as {@link #cut}. */
  boolean mend(Span span, String meant) {
    return cut(new TextPart(PartKind.DAMAGE, span, meant));
  }

  private boolean cut(TextPart part) {
    Map.Entry<Integer, TextPart> before = cuts.lowerEntry(part.span().end());
    boolean taken = before != null && before.getValue().span().overlaps(part.span());
    return !taken && cuts.putIfAbsent(part.span().begin(), part) == null;
  }

  /** Where the line's words begin, behind a cut at its start. */
  int beginBehindCut(int line) {
    Span span = lines.span(line);
    TextPart cut = cuts.get(span.begin());
    return cut == null || cut.span().end() > span.end()
        ? span.begin()
        : Lines.trim(lines.text(), cut.span().end(), span.end()).begin();
  }

  /** Blocks of open lines without a blank or marked line between. */
  List<Block> openBlocks() {
    List<Block> blocks = new ArrayList<>();
    int line = 0;
    while (line < lines.count()) {
      if (isOpen(line)) {
        int last = endOfBlock(line);
        blocks.add(new Block(line, last));
        line = last;
      }
      line++;
    }
    return blocks;
  }

  /** The last line of the same kind that follows without a blank line. */
  private int endOfBlock(int first) {
    int last = first;
    while (last + 1 < lines.count()
        && kinds[last + 1] == kinds[first]
        && !lines.isBlank(last + 1)) {
      last++;
    }
    return last;
  }

  Span span(Block block) {
    return new Span(lines.span(block.first()).begin(), lines.span(block.last()).end());
  }

  /** Where headline and body stand. */
  List<Span> told() {
    return parts().stream()
        .filter(part -> part.kind() == PartKind.BODY || part.kind() == PartKind.HEADLINE)
        .map(TextPart::span)
        .toList();
  }

  /** The parts in text order, without overlap. */
  List<TextPart> parts() {
    List<TextPart> out = List.copyOf(cuts.values());
    List<TextPart> parts = new ArrayList<>(out);
    int cut = 0;
    int line = 0;
    while (line < lines.count()) {
      if (!lines.isBlank(line)) {
        Block block = new Block(line, endOfBlock(line));
        PartKind kind = Optional.ofNullable(kinds[line]).orElse(PartKind.BODY);
        cut = addWithout(out, cut, new TextPart(kind, span(block)), parts);
        line = block.last();
      }
      line++;
    }
    parts.sort(IN_TEXT_ORDER);
    return parts;
  }

  /** Adds what the cuts leave of a part; returns the first cut that may touch the next part. */
  private int addWithout(List<TextPart> out, int firstCut, TextPart part, List<TextPart> parts) {
    int begin = part.span().begin();
    int end = part.span().end();
    int cut = firstCut;
    while (cut < out.size() && out.get(cut).span().begin() < end) {
      Span gap = out.get(cut).span();
      addTrimmed(part.kind(), begin, Math.max(begin, gap.begin()), parts);
      begin = Math.max(begin, gap.end());
      if (gap.end() > end) {
        return cut;
      }
      cut++;
    }
    addTrimmed(part.kind(), begin, Math.max(begin, end), parts);
    return cut;
  }

  private void addTrimmed(PartKind kind, int begin, int end, List<TextPart> parts) {
    Span span = Lines.trim(lines.text(), begin, end);
    if (span.length() > 0) {
      parts.add(new TextPart(kind, span));
    }
  }
}
