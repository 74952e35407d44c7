package dev.interdict.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files that the user named. */
final class Inputs {

  private Inputs() {}

  /**
   * The files of all arguments, sorted by name. A directory stands for all files beneath it but
   * those whose name, or whose directory's name, begins with {@code _} or a dot.
   *
   * @param arguments files, directories and patterns such as {@code /data/2024*.csv}
   * @throws UserError if one of them leads to no file, or two to the same
   */
  static List<InputFile> of(List<String> arguments, Configuration configuration)
      throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String argument : arguments) {
      List<InputFile> found = found(argument, configuration);
      if (found.isEmpty()) {
        throw new UserError(argument + ": no such file; name files, directories or patterns");
      }
      files.addAll(found);
    }
    Set<String> seen = new HashSet<>();
    for (InputFile file : files) {
      if (!seen.add(file.location())) {
        throw new UserError(file.name() + " is named twice; its rows would count twice");
      }
    }
    files.sort(Comparator.comparing(InputFile::name));
    return List.copyOf(files);
  }

  private static List<InputFile> found(String argument, Configuration configuration)
      throws IOException {
    Path path = path(argument);
    FileSystem files = path.getFileSystem(configuration);
    if (files.exists(path)) {
      return in(argument, files.getFileStatus(path), files);
    }
    List<InputFile> all = new ArrayList<>();
    FileStatus[] matching = files.globStatus(path);
    for (FileStatus status : matching == null ? new FileStatus[0] : matching) {
      all.addAll(in(nameLike(argument, status), status, files));
    }
    return all;
  }

  private static Path path(String argument) {
    try {
      return new Path(argument);
    } catch (IllegalArgumentException e) {
      throw new UserError(argument + ": not a file name: " + e.getMessage());
    }
  }

  /** A local pattern without a scheme gives names without one. */
  private static String nameLike(String argument, FileStatus status) {
    return argument.contains(":")
        ? status.getPath().toString()
        : status.getPath().toUri().getPath();
  }

  private static List<InputFile> in(String name, FileStatus status, FileSystem files)
      throws IOException {
    if (status.isFile()) {
      return List.of(file(name, status));
    }
    String root = status.getPath().toUri().getPath();
    String prefix = name.replaceFirst("/+$", "");
    List<InputFile> all = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> beneath = files.listFiles(status.getPath(), true);
    while (beneath.hasNext()) {
      LocatedFileStatus each = beneath.next();
      String relative = each.getPath().toUri().getPath().substring(root.length());
      if (!isHidden(relative)) {
        all.add(file(prefix + relative, each));
      }
    }
    return all;
  }

  private static boolean isHidden(String relative) {
    return relative.contains("/_") || relative.contains("/.");
  }

  private static InputFile file(String name, FileStatus status) {
    return new InputFile(
        name, status.getPath().toString(), status.getLen(), status.getModificationTime());
  }
}
