package org.khabar.read;

/** A source that reads one input from its first byte to its last. */
abstract class InputSource implements ArticleSource {
  final Input input;

  InputSource(Input input) {
    this.input = input;
  }

  @Override
  public final String name() {
    return input.name();
  }

  @Override
  public void close() {
    input.close();
  }
}
