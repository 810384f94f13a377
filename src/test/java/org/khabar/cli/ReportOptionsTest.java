package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What commands that read articles say about problems. */
class ReportOptionsTest {
  private static final String TEXT = "The council met on Friday and decided nothing at all.\n";
  private static final String DATED = "---\npublished: 2023-02-18\n---\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int build(String... options) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] arguments = new String[options.length + 4];
    arguments[0] = "build";
    arguments[1] = folder.resolve("articles").toString();
    arguments[2] = "--store";
    arguments[3] = folder.resolve("store").toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return line.execute(arguments);
  }

  private void write(String name, String text) throws Exception {
    Files.createDirectories(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles").resolve(name), text);
  }

  @Test
  void problemsAreSummedUpAndWrittenToTheReport() throws Exception {
    write("a.txt", DATED + TEXT);
    write("b.txt", DATED + TEXT);
    write("c.txt", "Nobody knows when this was said.\n");
    write("d.txt", "");
    Path report = folder.resolve("report.json");
    assertThat(build("--report", report.toString())).isEqualTo(ExitCode.ARTICLES_LEFT_OUT);
    assertThat(err.toString())
        .contains("2 read, 1 left out, 0 repaired, 1 copy; 2 problems (1 NO_DATE, 1 DUPLICATE)")
        .containsPattern("left out +EMPTY +d.txt ")
        .doesNotContain("c.txt");
    assertThat(report)
        .content()
        .isEqualToIgnoringNewLines(
            """
            {"problems":[
            {"file":"b.txt","line":4,"code":"DUPLICATE","leftOut":false,"start":null,"end":null,\
            "message":"It is the same article as a.txt and counts once.",\
            "remedy":"Nothing; remove it if you want only one of them."},
            {"file":"c.txt","line":null,"code":"NO_DATE","leftOut":false,"start":null,"end":null,\
            "message":"Nothing tells when the article was published; \\"Friday\\" and the like stay unresolved.",\
            "remedy":"Write \\"published: 2023-02-18\\" into its front matter, its table or its JSON line."},
            {"file":"d.txt","line":null,"code":"EMPTY","leftOut":true,"start":null,"end":null,\
            "message":"There is no text in it.","remedy":"Put the article's text into it or remove it."}
            ],"summary":{"read":2,"leftOut":1,"repaired":0,"copies":1,"problems":{"NO_DATE":1,"DUPLICATE":1}}}
            """);
  }

  @Test
  void aReportWithoutProblemsIsEmpty() throws Exception {
    write("a.txt", DATED + TEXT);
    Path report = folder.resolve("report.json");
    assertThat(build("--strict", "--report", report.toString())).isZero();
    assertThat(err.toString()).contains("1 read, 0 left out, 0 repaired, 0 copies.");
    assertThat(report).content().startsWith("{\"problems\":[],\"summary\":{\"read\":1,");
  }

  @Test
  void strictTurnsProblemsIntoAFailure() throws Exception {
    write("a.txt", TEXT);
    assertThat(build()).isZero();
    assertThat(build("--strict")).isEqualTo(ExitCode.ARTICLES_LEFT_OUT);
  }

  @Test
  void aReportThatCannotBeWrittenIsBadUsage() throws Exception {
    write("a.txt", DATED + TEXT);
    String nowhere = folder.resolve("no/report.json").toString();
    assertThat(build("--report", nowhere)).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(err.toString()).contains(nowhere).contains("folder");
    assertThat(folder.resolve("store")).doesNotExist();
  }
}
