package org.khabar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;
import picocli.CommandLine.Model.CommandSpec;

/** Tells of a disk without room, whichever library met it. */
final class FullDisk {
  /** What Linux and macOS say, what Windows says, and what is said to a user with a quota. */
  private static final Pattern WORDS =
      Pattern.compile(
          "no space left on device|not enough space on the disk|disk quota exceeded",
          Pattern.CASE_INSENSITIVE);

  /** What Java says when a file mapped into memory, as the database's are, finds no room. */
  private static final String MAPPED = "memory access operation";

  /** The options that say where a command writes. */
  private static final List<String> WRITING = List.of("--store", "--output", "--report");

  private FullDisk() {}

  /**
   * A place that a command writes to.
   *
   * @param path a file or folder, which need not exist
   * @param option what another one is named with
   * @param free how many bytes there is room for
   */
  private record Place(Path path, String option, long free) {
    static Optional<Place> of(Path path, String option) {
      Path folder = path.toAbsolutePath();
      while (!Files.exists(folder) && folder.getParent() != null) {
        folder = folder.getParent();
      }
      try {
        return Optional.of(new Place(path, option, Files.getFileStore(folder).getUsableSpace()));
      } catch (IOException unknown) {
        return Optional.empty();
      }
    }
  }

  /**
   * The failure in the user's words, if a full disk is behind it. Of the places that the command
   * writes to, the one with the least room is named.
   *
   * @param command the command that failed
   */
  static Optional<KhabarException> behind(Throwable failure, CommandSpec command) {
    if (Causes.of(failure).noneMatch(FullDisk::isOne)) {
      return Optional.empty();
    }
    return places(command)
        .min(Comparator.comparingLong(Place::free))
        .map(
            place ->
                new KhabarException(
                    ErrorCode.OUTPUT_FAILED,
                    "There is not room enough on the disk of %s: %s are free, now that what was begun is deleted"
                        .formatted(place.path(), FileUtils.byteCountToDisplaySize(place.free())),
                    (place.option().equals("--store") ? "The store is as it was. " : "")
                        + "Make room, or name a place on another disk with "
                        + place.option(),
                    failure));
  }

  private static boolean isOne(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return cause instanceof IOException
        ? WORDS.matcher(message).find()
        : cause instanceof InternalError && message.contains(MAPPED);
  }

  private static Stream<Place> places(CommandSpec command) {
    Stream<Optional<Place>> named =
        command.options().stream()
            .filter(option -> WRITING.contains(option.longestName()))
            .filter(option -> option.getValue() instanceof Path)
            .map(option -> Place.of(option.getValue(), option.longestName()));
    Optional<Place> temporary =
        Place.of(
            Path.of(System.getProperty("java.io.tmpdir")),
            "KHABAR_JAVA_OPTIONS=-Djava.io.tmpdir=DIR");
    return Stream.concat(named, Stream.of(temporary)).flatMap(Optional::stream);
  }
}
