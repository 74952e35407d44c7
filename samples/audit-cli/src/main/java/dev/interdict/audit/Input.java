package dev.interdict.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One input of a check.
 *
 * @param name the file as the user gave it, or {@code stdin}
 * @param file the file; empty for standard input
 */
record Input(String name, Optional<Path> file) {

  /**
   * All inputs of a command, in order.
   *
   * @throws UserError if one of them cannot be read, before any work is done
   */
  static List<Input> all(List<String> arguments) {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      Input input = argument.equals("-") ? new Input("stdin", Optional.empty()) : file(argument);
      if (input.file().isEmpty() && inputs.contains(input)) {
        throw new UserError("- stands for standard input and can be given once only");
      }
      inputs.add(input);
    }
    return List.copyOf(inputs);
  }

  InputStream open(InputStream standardInput) throws IOException {
    return file.isPresent() ? Files.newInputStream(file.get()) : standardInput;
  }

  /** Bytes of all files together; empty if one of them has no size, such as a pipe. */
  static OptionalLong bytes(List<Input> inputs) {
    long sum = 0;
    for (Input input : inputs) {
      if (input.file().filter(Files::isRegularFile).isEmpty()) {
        return OptionalLong.empty();
      }
      sum += input.file().orElseThrow().toFile().length();
    }
    return OptionalLong.of(sum);
  }

  private static Input file(String argument) {
    Path path = path(argument);
    if (Files.isDirectory(path)) {
      throw new UserError(argument + " is a directory; name the files in it");
    }
    if (!Files.exists(path)) {
      throw new UserError(argument + ": no such file" + startedFrom(path));
    }
    if (!Files.isReadable(path)) {
      throw new UserError(argument + " may not be read; ask for permission to read it");
    }
    return new Input(argument, Optional.of(path));
  }

  static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UserError(argument + ": not a file name: " + e.getReason());
    }
  }

  private static String startedFrom(Path path) {
    return path.isAbsolute() ? "" : " in " + Path.of("").toAbsolutePath();
  }
}
