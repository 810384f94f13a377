package org.khabar.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what can't be understood of a command line, in the user's words. */
final class BadUsage {
  private BadUsage() {}

  /** Has the command line say what is wrong with it so. */
  static CommandLine told(CommandLine line) {
    // One object each: Java 17 crashes when it archives two lambdas that are alike.
    ITypeConverter<Long> number = BadUsage::number;
    ITypeConverter<Integer> smallNumber = BadUsage::smallNumber;
    return line.registerConverter(LocalDate.class, BadUsage::day)
        .registerConverter(Long.class, number)
        .registerConverter(Integer.class, smallNumber)
        .registerConverter(int.class, smallNumber)
        .registerConverter(long.class, number)
        .setParameterExceptionHandler((failure, arguments) -> tell(failure));
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException noDay) {
      throw new TypeConversionException("'" + value + "' is no day; write it as 2023-02-18");
    }
  }

  private static Long number(String value) {
    try {
      return Long.valueOf(value);
    } catch (NumberFormatException noNumber) {
      throw new TypeConversionException("'" + value + "' is no whole number");
    }
  }

  private static Integer smallNumber(String value) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException noNumber) {
      throw new TypeConversionException("'" + value + "' is no whole number");
    }
  }

  /** picocli's words, without its stumbles, and what it calls an argument by the user's name. */
  private static String message(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    boolean hasCommands = !command.getSubcommands().isEmpty();
    if (hasCommands && failure instanceof UnmatchedArgumentException unknown) {
      return "There is no command " + unknown.getUnmatched().get(0);
    }
    if (hasCommands) {
      return "Name a command: " + String.join(", ", command.getSubcommands().keySet());
    }
    return String.valueOf(failure.getMessage())
        .replace("option option", "option")
        .replace("Error: ", "");
  }

  private static int tell(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("khabar: " + message(failure));
    if (failure instanceof UnmatchedArgumentException unknown) {
      List<String> alike = unknown.getSuggestions();
      if (!alike.isEmpty()) {
        err.println("  Did you mean " + String.join(" or ", alike) + "?");
      }
    }
    err.println("  " + command.getCommandSpec().qualifiedName() + " --help shows how it is used.");
    return ExitCode.BAD_USAGE;
  }
}
