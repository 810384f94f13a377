package org.khabar.query;

import java.util.List;
import java.util.Optional;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/**
 * A variable of a saved query that its user may give a value.
 *
 * @param name the variable's name, without {@code ?}
 * @param type what kind of value it takes
 * @param choices the values of a choice, empty for the other types
 * @param description what it means, one sentence
 * @param fallback the value it has when none is given
 * @param example a value that gives an answer on the sample articles
 * @param required whether the query cannot run without a value
 */
public record Parameter(
    String name,
    ParameterType type,
    List<String> choices,
    String description,
    Optional<String> fallback,
    String example,
    boolean required) {
  public Parameter {
    choices = List.copyOf(choices);
  }

  /**
   * The canonical form of a value given for this parameter.
   *
   * @throws KhabarException {@code PARAMETER_INVALID} when it is not of the parameter's type
   */
  public String check(String value) {
    return accepted(value)
        .orElseThrow(
            () ->
                new KhabarException(
                    ErrorCode.PARAMETER_INVALID,
                    "Parameter " + name + " cannot be \"" + value + "\": expected " + expected(),
                    "Write for example -p " + name + "=" + quoted(example)));
  }

  /** The canonical form of a value, or nothing when this parameter cannot have it. */
  Optional<String> accepted(String value) {
    return type.canonical(value)
        .filter(canonical -> type != ParameterType.CHOICE || choices.contains(canonical));
  }

  /** What a value must be, in words. */
  public String expected() {
    return type == ParameterType.CHOICE
        ? "one of " + String.join(", ", choices)
        : type.expectation();
  }

  /** The value as one word of a shell's command line. */
  static String quoted(String value) {
    return value.matches("[\\w.:/+-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}
