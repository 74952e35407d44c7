package dev.interdict.audit;

import dev.interdict.Assessment;
import dev.interdict.ReportSummary;
import dev.interdict.report.Waivers;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for decisions that people made about findings, and for those they have to make. */
final class Decisions {

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description =
          "CSV with decisions on findings. Decided findings stay in the report and do not count for"
              + " --fail-on; expired and unused decisions are reported.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--write-waivers",
      paramLabel = "FILE",
      description = "Write a CSV with a row to be decided for each open finding from review up.")
  private Optional<String> drafts = Optional.empty();

  private Waivers waivers = Waivers.none();

  /** Reads the decisions, by which nothing has been checked yet. */
  void load(LocalDate today) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    if (!Files.isReadable(Input.path(file.get()))) {
      throw new UserError("--waivers: there is no file " + file.get() + " that may be read");
    }
    try {
      waivers = Waivers.load(Input.path(file.get()), today);
    } catch (IllegalArgumentException e) {
      throw new UserError("--waivers: " + e.getMessage());
    } catch (IOException e) {
      throw new UserError("--waivers: " + file.get() + " cannot be read; save it as UTF-8");
    }
  }

  Assessment apply(Assessment assessment) {
    return waivers.apply(assessment);
  }

  ReportSummary noted(ReportSummary counts) {
    List<String> notes = new ArrayList<>(counts.notes());
    notes.addAll(waivers.notes());
    return counts.withNotes(notes);
  }

  /** Where drafts go; nowhere if none were asked for. */
  Drafts drafts(List<Input> inputs) throws IOException {
    if (drafts.isEmpty()) {
      return new Drafts(Optional.empty());
    }
    if (drafts.equals(file)) {
      throw holdsDecisions();
    }
    refuseToOverwrite(Input.path(drafts.get()));
    return new Drafts(Optional.of(Destination.file("--write-waivers", drafts.get(), inputs)));
  }

  /** Drafts may be written anew; what people filled in is never lost. */
  private void refuseToOverwrite(Path target) throws IOException {
    if (!Files.isRegularFile(target) || Files.size(target) == 0) {
      return;
    }
    try {
      if (Waivers.load(target, LocalDate.EPOCH).decideAnything()) {
        throw holdsDecisions();
      }
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new UserError("--write-waivers: " + target + " exists and is no draft; name another");
    }
  }

  private UserError holdsDecisions() {
    return new UserError(
        "--write-waivers: "
            + drafts.orElse("")
            + " holds decisions; give it to --waivers and name another file here");
  }

  /** Rows that wait for a decision. */
  record Drafts(Optional<Destination> destination) implements AutoCloseable {

    void begin() throws IOException {
      line(Waivers.header());
    }

    void add(Assessment assessment) throws IOException {
      if (destination.isPresent()) {
        for (String row : Waivers.drafts(assessment)) {
          line(row);
        }
      }
    }

    void commit() throws IOException {
      if (destination.isPresent()) {
        destination.get().commit();
      }
    }

    @Override
    public void close() throws IOException {
      if (destination.isPresent()) {
        destination.get().close();
      }
    }

    private void line(String text) throws IOException {
      if (destination.isPresent()) {
        destination.get().stream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
