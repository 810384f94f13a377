package org.khabar.analyse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.khabar.model.Article;
import org.khabar.model.PartKind;
import org.khabar.model.Span;
import org.khabar.model.TextPart;

/**
 * An article's text as a reader takes it in: damage inside a sentence is not there, and every place
 * maps back to the article's own text.
 */
public final class ReadingView {
  private final String text;
  private final List<Block> blocks;

  /** Where stretches begin: in the view, and in the article. */
  private final int[] viewStarts;

  private final int[] textStarts;

  private ReadingView(String text, List<Block> blocks, int[] viewStarts, int[] textStarts) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.viewStarts = viewStarts;
    this.textStarts = textStarts;
  }

  /**
   * A stretch of the view that no sentence leaves.
   *
   * @param part what it is for
   * @param span where it stands in the view
   */
  public record Block(PartKind part, Span span) {}

  /** The view of an article; one without parts is all body. */
  public static ReadingView of(Article article) {
    List<TextPart> parts = article.parts();
    if (parts.isEmpty()) {
      parts = List.of(new TextPart(PartKind.BODY, new Span(0, article.text().length())));
    }
    return new Builder(article.text()).build(parts);
  }

  /** What is read, without damage. */
  public String text() {
    return text;
  }

  /** The blocks in order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Where a stretch of the view stands in the article's text, with the damage inside it. */
  public Span inArticle(Span view) {
    if (view.length() == 0) {
      int at = toArticle(view.begin());
      return new Span(at, at);
    }
    return new Span(toArticle(view.begin()), toArticle(view.end() - 1) + 1);
  }

  private int toArticle(int index) {
    int found = Arrays.binarySearch(viewStarts, index);
    int stretch = found >= 0 ? found : -found - 2;
    return textStarts[stretch] + index - viewStarts[stretch];
  }

  /** Puts the view together, part by part. */
  private static final class Builder {
    private final String source;
    private final StringBuilder view = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();
    private int read;
    private boolean afterDamage;

    Builder(String source) {
      this.source = source;
      starts.add(new int[] {0, 0});
    }

    ReadingView build(List<TextPart> parts) {
      for (TextPart part : parts) {
        append(part);
      }
      int[] viewStarts = starts.stream().mapToInt(start -> start[0]).toArray();
      int[] textStarts = starts.stream().mapToInt(start -> start[1]).toArray();
      return new ReadingView(view.toString(), blocks, viewStarts, textStarts);
    }

    private void append(TextPart part) {
      view.append(source, read, part.span().begin());
      read = part.span().end();
      if (part.kind() == PartKind.DAMAGE) {
        markStretch(read);
        afterDamage = true;
        return;
      }
      int begin = view.length();
      view.append(source, part.span().begin(), read);
      Block block = new Block(part.kind(), new Span(begin, view.length()));
      if (afterDamage && joinsLast(block)) {
        Block before = blocks.remove(blocks.size() - 1);
        block = new Block(part.kind(), before.span().cover(block.span()));
      }
      blocks.add(block);
      afterDamage = false;
    }

    private void markStretch(int textStart) {
      int[] last = starts.get(starts.size() - 1);
      if (last[0] == view.length()) {
        last[1] = textStart;
      } else {
        starts.add(new int[] {view.length(), textStart});
      }
    }

    private boolean joinsLast(Block block) {
      return !blocks.isEmpty() && blocks.get(blocks.size() - 1).part() == block.part();
    }
  }
}
