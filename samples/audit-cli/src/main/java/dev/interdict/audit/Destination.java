package dev.interdict.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Where a report goes. A file is written beside its place and moved there when it is whole, so that
 * a run that breaks off leaves the old report.
 */
final class Destination implements AutoCloseable {

  private final OutputStream stream;
  private final Optional<Move> move;

  private Destination(OutputStream stream, Optional<Move> move) {
    this.stream = stream;
    this.move = move;
  }

  static Destination standardOutput(OutputStream out) {
    return new Destination(out, Optional.empty());
  }

  /**
   * Opens a file.
   *
   * @throws UserError if it cannot be written or is one of the inputs
   */
  static Destination file(String option, String argument, List<Input> inputs) throws IOException {
    Path target = Input.path(argument).toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new UserError(option + ": " + argument + " is a directory; add a file name");
    }
    Path directory = Optional.ofNullable(target.getParent()).orElse(target);
    if (!Files.isDirectory(directory)) {
      throw new UserError(option + ": there is no directory " + directory + "; make it first");
    }
    refuseInputs(option, argument, target, inputs);
    return Files.exists(target) && !Files.isRegularFile(target)
        ? device(option, argument, target)
        : aside(option, argument, Files.exists(target) ? target.toRealPath() : target);
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts the whole report in its place. */
  void commit() throws IOException {
    stream.flush();
    if (move.isPresent()) {
      stream.close();
      move.get().carryOut();
    }
  }

  /** Drops what was not committed. */
  @Override
  public void close() throws IOException {
    if (move.isPresent()) {
      stream.close();
      Files.deleteIfExists(move.get().from());
    }
  }

  /** A pipe or a device cannot be replaced, only written to. */
  private static Destination device(String option, String argument, Path target) {
    try {
      return new Destination(
          new BufferedOutputStream(Files.newOutputStream(target)), Optional.empty());
    } catch (IOException e) {
      throw unwritable(option, argument, e);
    }
  }

  private static Destination aside(String option, String argument, Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = target.resolveSibling(name);
    try {
      OutputStream out =
          Files.newOutputStream(
              part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
      return new Destination(new BufferedOutputStream(out), Optional.of(new Move(part, target)));
    } catch (IOException e) {
      throw unwritable(option, argument, e);
    }
  }

  private static UserError unwritable(String option, String argument, IOException e) {
    return new UserError(
        option + ": " + argument + " cannot be written (" + e.getClass().getSimpleName() + ")");
  }

  private static void refuseInputs(String option, String argument, Path target, List<Input> inputs)
      throws IOException {
    for (Input input : inputs) {
      if (input.file().isPresent()
          && Files.exists(target)
          && Files.isSameFile(input.file().get(), target)) {
        throw new UserError(
            option + ": " + argument + " is an input; give the report another name");
      }
    }
  }

  private record Move(Path from, Path to) {
    void carryOut() throws IOException {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
