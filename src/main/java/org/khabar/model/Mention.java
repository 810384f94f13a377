package org.khabar.model;

import java.util.Optional;

/** A span of an article that names something. */
public sealed interface Mention {
  /** Where it stands. */
  Span span();

  /** What it names. */
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
