package org.khabar.model;

import java.util.Comparator;
import java.util.Optional;

/** A span of an article that speaks of something. */
public sealed interface Mention {
  /** By place, a longer one before those inside it. */
  Comparator<Mention> TEXT_ORDER =
      Comparator.comparingInt((Mention mention) -> mention.span().begin())
          .thenComparing(
              Comparator.comparingInt((Mention mention) -> mention.span().end()).reversed())
          .thenComparing(Mention::kind);

  /** Where it stands. */
  Span span();

  /** What it speaks of. */
  MentionKind kind();

  /**
   * A name of a place, site, organization, person or weapon.
   *
   * @param span where it stands
   * @param kind what it names
   * @param demonym whether it is an adjective or a people's name, such as <em>Pakistani</em>
   * @param ref id of the place, organization or person; absent before linking and where nothing is
   *     known of it
   */
  record Entity(Span span, MentionKind kind, boolean demonym, Optional<String> ref)
      implements Mention {
    /** The same mention, linked. */
    public Entity linkedTo(String id) {
      return new Entity(span, kind, demonym, Optional.of(id));
    }
  }

  /**
   * Words that speak of somebody without being a name: <em>the group</em>, <em>Iraqi
   * officials</em>, <em>Deputy Minister Khan</em>, <em>they</em>.
   *
   * @param span where they stand, with what belongs to them
   * @param kind a person; or an organization, which here stands for any body or group of people
   * @param ref id of the person or organization, where the name stands in the words or beside them
   */
  record Description(Span span, MentionKind kind, Optional<String> ref) implements Mention {}

  /**
   * A time expression.
   *
   * @param span where it stands
   * @param timex its TimeML type
   * @param value its TimeML value, for example {@code 1998-W02}, {@code P1D}, {@code PAST_REF};
   *     absent when it cannot be said
   * @param date the days it stands for; absent while unresolved, for sets, and for durations other
   *     than the last days before publication
   * @param basis how the date was reached, or why it was not, for example {@code weekday on or
   *     before publication}
   */
  record Time(
      Span span,
      TimexType timex,
      Optional<String> value,
      Optional<UncertainDate> date,
      String basis)
      implements Mention {
    @Override
    public MentionKind kind() {
      return MentionKind.DATE;
    }
  }
}
