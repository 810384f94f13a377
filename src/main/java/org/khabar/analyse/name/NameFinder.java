package org.khabar.analyse.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.model.Gazetteer;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.OrganizationDirectory;
import org.khabar.model.Sentence;
import org.khabar.model.Span;
import org.khabar.model.Token;

/** Finds the names in sentences; thread-safe. */
public final class NameFinder {
  private static final int LONGEST_NAME = 6;

  private final Gazetteer gazetteer;
  private final OrganizationDirectory organizations;

  /** A finder that knows the names of these lists. */
  public NameFinder(Gazetteer gazetteer, OrganizationDirectory organizations) {
    this.gazetteer = gazetteer;
    this.organizations = organizations;
  }

  /** The names of a sentence in text order. */
  public List<Mention> find(String text, Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).tag().startsWith("N")) {
        i += add(text, tokens, i, mentions);
      }
    }
    return mentions;
  }

  /** Adds the longest known name that begins at a token; gives how many more tokens it has. */
  private int add(String text, List<Token> tokens, int begin, List<Mention> mentions) {
    for (int length = Math.min(LONGEST_NAME, tokens.size() - begin); length > 0; length--) {
      Span span = tokens.get(begin).span().cover(tokens.get(begin + length - 1).span());
      String name = span.in(text);
      if (!organizations.named(name).isEmpty()) {
        mentions.add(new Mention.Entity(span, MentionKind.ORGANIZATION, false, Optional.empty()));
        return length - 1;
      }
      if (name.length() > 3 && gazetteer.knows(name)) {
        mentions.add(new Mention.Entity(span, MentionKind.PLACE, false, Optional.empty()));
        return length - 1;
      }
    }
    return 0;
  }
}
