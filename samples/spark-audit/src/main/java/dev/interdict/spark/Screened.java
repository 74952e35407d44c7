package dev.interdict.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known after a screening.
 *
 * @param files ids of the files that were screened
 * @param touched identities in them that touch a vendor
 */
record Screened(Set<String> files, Fingerprints touched) {

  static final Screened NOTHING = new Screened(Set.of(), Fingerprints.NONE);

  private static final int FORMAT = 1;

  /** Copies the ids. */
  Screened {
    files = Set.copyOf(files);
  }

  /** With more files and what was found in them. */
  Screened plus(Collection<InputFile> moreFiles, Fingerprints moreTouched) {
    Set<String> all = new TreeSet<>(files);
    moreFiles.forEach(each -> all.add(each.id()));
    return new Screened(all, Fingerprints.union(List.of(touched, moreTouched)));
  }

  boolean covers(InputFile file) {
    return files.contains(file.id());
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(FORMAT);
    out.writeInt(files.size());
    for (String file : new TreeSet<>(files)) {
      out.writeUTF(file);
    }
    touched.write(out);
    out.flush();
  }

  static Screened read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != FORMAT) {
      throw new IOException("it was written by another version; name another directory with --out");
    }
    Set<String> files = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.add(in.readUTF());
    }
    return new Screened(files, Fingerprints.read(in));
  }
}
