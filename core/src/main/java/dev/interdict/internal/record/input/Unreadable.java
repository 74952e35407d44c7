package dev.interdict.internal.record.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in words why an input cannot be opened or read on. */
public final class Unreadable {

  private Unreadable() {}

  public static String detail(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "the file may not be read; check its permissions";
    }
    String message = String.valueOf(cause.getMessage());
    if (message.equals("Is a directory")) {
      return "this is a directory; name the files in it";
    }
    return "reading failed: " + message;
  }
}
