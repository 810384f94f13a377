package org.khabar.cli;

import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** Tells of memory that was not enough. */
final class ScarceMemory {
  private ScarceMemory() {}

  /** The failure in the user's words, if scarce memory is behind it. */
  static Optional<KhabarException> behind(Throwable failure) {
    if (Causes.of(failure).noneMatch(OutOfMemoryError.class::isInstance)) {
      return Optional.empty();
    }
    String given = FileUtils.byteCountToDisplaySize(Runtime.getRuntime().maxMemory());
    return Optional.of(
        new KhabarException(
            ErrorCode.MEMORY_SCARCE,
            "The memory that Java was given, " + given + ", is not enough for this",
            "Give more, for example: KHABAR_JAVA_OPTIONS=-Xmx8g ./khabar …",
            failure));
  }
}
