package dev.interdict.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The README: every command does its work on files of the kind that it names. */
class ReadmeCommandsTest {

  private static final Path PROJECT = Path.of("../..");
  private static final Pattern COMMAND = Pattern.compile("samples/interdict +([^\\n`)#]*)");
  private static final Pattern XML = Pattern.compile("(?ms)^```xml\\n(.*?)^```$");
  private static final Library LIBRARY = SharedLibrary.shipped();

  /** What the README's placeholders stand for. */
  private static final Map<String, String> STANDS_FOR =
      Map.of("COMMAND", "check", "ID", "asda", "FILE", "awards.csv");

  private static final List<String> FILES =
      List.of(
          "awards.csv",
          "orders.csv",
          "report.html",
          "waivers.csv",
          "yesterday.json",
          "today.json",
          "today.catalog",
          "pairs.csv",
          "lists",
          "lists.old",
          "own-lists");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path directory;

  @BeforeAll
  static void files() throws IOException {
    String awards = Files.readString(PROJECT.resolve("samples/data/secret-service-2021.csv"));
    Files.writeString(directory.resolve("awards.csv"), awards);
    Files.writeString(directory.resolve("orders.csv"), "Order,Supplier\n1,DJI Technology Inc\n");
    Files.writeString(directory.resolve("pairs.csv"), "name1,name2\nDJI,SZ DJI Technology\n");
    for (String list : List.of("lists", "lists.old", "own-lists")) {
      Files.createDirectories(directory.resolve(list));
      Files.writeString(directory.resolve(list + "/own.csv"), "name,country\nAcme Rotors,CN\n");
    }
    for (String report : List.of("yesterday.json", "today.json")) {
      run("check FILE --format json --out " + report);
    }
    run("catalog store today.catalog");
  }

  /** All but the one that goes to the network. */
  static Stream<String> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(PROJECT.resolve("README.md")))
        .results()
        .map(found -> found.group(1).strip())
        .filter(command -> !command.startsWith("update "))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void it_runs(String command) throws IOException {
    // Drafts are not written over decisions, so that each run starts without them.
    Path waivers = directory.resolve("waivers.csv");
    Files.deleteIfExists(waivers);
    if (command.contains("--waivers")) {
      run("check FILE --write-waivers waivers.csv");
    }
    CommandRun run = run(command);
    assertThat(run.exitCode()).as(run.err()).isIn(ExitCode.NOTHING_FOUND, ExitCode.FOUND);
    assertThat(run.out() + run.err()).isNotBlank();
  }

  @Test
  void there_are_commands() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(14);
  }

  @Test
  void the_maven_snippet_names_an_artifact_of_this_build() throws Exception {
    Matcher snippet = XML.matcher(Files.readString(PROJECT.resolve("README.md")));
    assertThat(snippet.find()).isTrue();
    Element dependency = root(snippet.group(1));
    Element project = root(Files.readString(PROJECT.resolve("lucene-index/pom.xml")));
    assertThat(dependency.getTagName()).isEqualTo("dependency");
    assertThat(child(dependency, "artifactId")).isEqualTo(child(project, "artifactId"));
    Element parent = (Element) project.getElementsByTagName("parent").item(0);
    assertThat(child(dependency, "groupId")).isEqualTo(child(parent, "groupId"));
    assertThat(child(dependency, "version")).isEqualTo(child(parent, "version"));
  }

  private static Element root(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  /** The text of the child of that name; deeper elements of the same name do not count. */
  private static String child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        return node.getTextContent().strip();
      }
    }
    throw new AssertionError(parent.getTagName() + " has no " + name);
  }

  private static CommandRun run(String command) {
    return CommandRun.start()
        .library(LIBRARY)
        .run(
            HelpTest.words(command).stream()
                .map(ReadmeCommandsTest::inTheDirectory)
                .toArray(String[]::new));
  }

  private static String inTheDirectory(String word) {
    String meant = STANDS_FOR.getOrDefault(word, word);
    if (FILES.contains(meant)) {
      return directory.resolve(meant).toString();
    }
    return meant.startsWith("samples/") ? PROJECT.resolve(meant).toString() : meant;
  }
}
