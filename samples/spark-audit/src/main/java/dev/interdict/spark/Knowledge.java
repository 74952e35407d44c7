package dev.interdict.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files by what is known of their records.
 *
 * @param known were screened with this catalog
 * @param earlier were screened with an earlier one only
 * @param unknown were never screened
 */
record Knowledge(List<InputFile> known, List<InputFile> earlier, List<InputFile> unknown) {

  static Knowledge of(List<InputFile> files, Screened now, Optional<EarlierCatalog> then) {
    List<InputFile> known = new ArrayList<>();
    List<InputFile> earlier = new ArrayList<>();
    List<InputFile> unknown = new ArrayList<>();
    for (InputFile file : files) {
      if (now.covers(file)) {
        known.add(file);
      } else if (then.filter(run -> run.screened().covers(file)).isPresent()) {
        earlier.add(file);
      } else {
        unknown.add(file);
      }
    }
    return new Knowledge(known, earlier, unknown);
  }
}
