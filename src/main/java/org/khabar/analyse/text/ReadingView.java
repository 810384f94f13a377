package org.khabar.analyse.text;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

/**
 * An article's text as a reader takes it in: in place of damage inside a sentence stands what was
 * meant, mostly nothing, and every place maps back to the article's own text.
 */
public final class ReadingView {
  private final String text;
  private final List<Block> blocks;
  private final List<Stretch> stretches;

  private ReadingView(String text, List<Block> blocks, List<Stretch> stretches) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.stretches = List.copyOf(stretches);
  }

  /**
   * A stretch of the view that no sentence leaves.
   *
   * @param part what it is for
   * @param span where it stands in the view
   */
  public record Block(PartKind part, Span span) {}

  /**
   * Characters of the view that come from one place of the article.
   *
   * @param view where they begin in the view
   * @param source where they come from
   * @param copied whether they are the article's own, one for one
   */
  private record Stretch(int view, Span source, boolean copied) {
    int begin(int index) {
      return copied ? source.begin() + index - view : source.begin();
    }

    int end(int index) {
      return copied ? begin(index) + 1 : source.end();
    }
  }

  /** The view of an article; one without parts is all body. */
  public static ReadingView of(Article article) {
    List<TextPart> parts = article.parts();
    if (parts.isEmpty()) {
      parts = List.of(new TextPart(PartKind.BODY, new Span(0, article.text().length())));
    }
    return new Builder(article.text()).build(parts);
  }

  /** What is read, damage as it was meant. */
  public String text() {
    return text;
  }

  /** The blocks in order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Where a stretch of the view stands in the article's text, with the damage inside it. */
  public Span inArticle(Span view) {
    Stretch first = stretch(view.begin());
    if (view.length() == 0) {
      return new Span(first.begin(view.begin()), first.begin(view.begin()));
    }
    int last = view.end() - 1;
    return new Span(first.begin(view.begin()), stretch(last).end(last));
  }

  /** The last stretch that begins at the index or before it. */
  private Stretch stretch(int index) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (stretches.get(middle).view() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return stretches.get(low);
  }

  /** Puts the view together, part by part. */
  private static final class Builder {
    private final String source;
    private final StringBuilder view = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private int read;
    private boolean afterDamage;

    /** Where the next block begins in the view when damage stands at its head; else -1. */
    private int head = -1;

    Builder(String source) {
      this.source = source;
      copyFrom(0);
    }

    ReadingView build(List<TextPart> parts) {
      for (TextPart part : parts) {
        append(part);
      }
      return new ReadingView(view.toString(), blocks, stretches);
    }

    private void append(TextPart part) {
      boolean sameLine = source.substring(read, part.span().begin()).indexOf('\n') < 0;
      view.append(source, read, part.span().begin());
      read = part.span().end();
      if (part.kind() == PartKind.DAMAGE) {
        mend(part, sameLine);
        return;
      }
      int begin = head < 0 ? view.length() : head;
      view.append(source, part.span().begin(), read);
      Block block = new Block(part.kind(), new Span(begin, view.length()));
      if (afterDamage && joinsLast(block)) {
        Block before = blocks.remove(blocks.size() - 1);
        block = new Block(part.kind(), before.span().cover(block.span()));
      }
      blocks.add(block);
      afterDamage = false;
      head = -1;
    }

    /** Reads what was meant, in the block before when it ends in the same line, or in the next. */
    private void mend(TextPart damage, boolean sameLine) {
      int begin = view.length();
      if (!damage.meant().isEmpty()) {
        stretches.add(new Stretch(begin, damage.span(), false));
        view.append(damage.meant());
      }
      if (sameLine && !blocks.isEmpty() && head < 0) {
        Block last = blocks.remove(blocks.size() - 1);
        blocks.add(new Block(last.part(), last.span().cover(new Span(begin, view.length()))));
      } else if (head < 0) {
        head = begin;
      }
      copyFrom(damage.span().end());
      afterDamage = true;
    }

    /** What is appended next is the article's own from there on. */
    private void copyFrom(int begin) {
      stretches.add(new Stretch(view.length(), new Span(begin, source.length()), true));
    }

    private boolean joinsLast(Block block) {
      return !blocks.isEmpty() && blocks.get(blocks.size() - 1).part() == block.part();
    }
  }
}
