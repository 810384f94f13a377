package org.khabar.gazetteer.source;

import org.khabar.model.Problem;

/** Is told how the making of an index goes on. */
public interface GazetteerListener {
  /** So many bytes more were read. */
  void read(long bytes);

  /** A row, a file or the rest of one was left out. */
  void leftOut(Problem problem);

  /** A file was not read, and nothing is lost by that. */
  void remark(Problem problem);

  /** All files are read; sorting and writing begin. */
  void writing();
}
