package org.khabar.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Sources one after another; one that fails is reported and the next one goes on. */
final class SourceChain implements ArticleSource {
  private final String name;
  private final List<ArticleSource> sources;
  private int current;

  SourceChain(String name, List<ArticleSource> sources) {
    this.name = name;
    this.sources = List.copyOf(sources);
  }

  @Override
  public Optional<Fetched> next() {
    while (current < sources.size()) {
      ArticleSource source = sources.get(current);
      Optional<Fetched> fetched = next(source);
      if (fetched.isPresent()) {
        return fetched;
      }
      source.close();
      current++;
    }
    return Optional.empty();
  }

  private Optional<Fetched> next(ArticleSource source) {
    try {
      return source.next();
    } catch (IOException failure) {
      source.close();
      current++;
      return Optional.of(Fetched.of(Refusals.unreadable(source.name(), failure)));
    } catch (RuntimeException fault) {
      source.close();
      current++;
      return Optional.of(Fetched.of(Refusals.fault(source.name(), fault)));
    }
  }

  @Override
  public OptionalLong expected() throws IOException {
    long sum = 0;
    for (ArticleSource source : sources) {
      OptionalLong expected = source.expected();
      if (expected.isEmpty()) {
        return expected;
      }
      sum += expected.getAsLong();
    }
    return OptionalLong.of(sum);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() {
    if (current < sources.size()) {
      sources.get(current).close();
    }
  }
}
