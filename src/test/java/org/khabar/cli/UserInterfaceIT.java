package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.pipeline.Knowledge;
import org.khabar.query.QueryLibrary;
import org.khabar.query.SavedQuery;
import org.khabar.store.KnowledgeStore;
import org.khabar.store.StoreUpdate;

/**
 * Fuseki's user interface with the saved queries, in a real browser.
 *
 * <p>Skipped where Chromium is not installed. With {@code -Dkhabar.screenshots=FOLDER} it leaves
 * pictures of the pages there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserInterfaceIT {
  private static final Path CHROMIUM =
      Path.of(System.getProperty("khabar.chromium", "/usr/bin/chromium"));

  private final List<SavedQuery> queries = QueryLibrary.bundled().list();
  private final List<String> complaints = new ArrayList<>();
  private ServedStore served;
  private Playwright playwright;
  private Browser browser;
  private Page page;

  @BeforeAll
  void start(@TempDir Path folder) {
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM);
    fill(folder);
    ServingOptions serving = new ServingOptions();
    new picocli.CommandLine(picocli.CommandLine.Model.CommandSpec.forAnnotatedObject(serving))
        .parseArgs("--port", "0");
    served = ServedStore.start(KnowledgeStore.at(folder), serving.options(Knowledge.NONE));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  private static void fill(Path folder) {
    DatasetGraph example =
        RDFDataMgr.loadDatasetGraph("src/test/resources/org/khabar/graph/example.trig");
    List<Node> graphs = new ArrayList<>();
    example.listGraphNodes().forEachRemaining(graphs::add);
    try (StoreUpdate update = KnowledgeStore.at(folder).update()) {
      for (Node graph : graphs) {
        update.replaceGraph(
            graph.getURI(),
            out -> example.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(out::quad));
      }
      update.commit();
    }
  }

  @AfterAll
  void stop() {
    if (playwright != null) {
      playwright.close();
    }
    if (served != null) {
      served.close();
    }
  }

  @BeforeEach
  void openPage() {
    complaints.clear();
    page =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 1000)).newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
  }

  /** The interface asks prefix.cc for prefixes; the content security policy has to stop it. */
  private void hear(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().contains("prefix.cc")) {
      complaints.add(message.text());
    }
  }

  @Test
  void savedQueriesStandInThePlaceOfTheExamples() {
    open("#/dataset/khabar/query");
    Locator buttons = page.locator(".khabar-query");
    buttons.first().waitFor();
    assertThat(buttons.allTextContents())
        .containsExactlyElementsOf(queries.stream().map(SavedQuery::summary).toList());
    assertThat(page.getByText("Selection of triples").isVisible()).isFalse();
    assertThat(editor()).contains("PREFIX kh: <https://w3id.org/khabar/ontology#>");
    picture("query-page");
    assertThat(complaints).isEmpty();
  }

  @Test
  void aClickPutsTheQueryIntoTheEditorReadyToRun() {
    open("#/dataset/khabar/query");
    for (SavedQuery query : queries) {
      page.locator("[data-query=\"" + query.name() + "\"]").click();
      assertThat(editor()).isEqualTo(ServingOptions.editable(query));
    }
    page.locator("[data-query=\"incidents\"]").click();
    page.locator(".yasqe_queryButton").click();
    Locator answer = page.locator("#yasr table tbody");
    answer.waitFor();
    assertThat(answer.textContent()).contains("Quetta", "2023-02-17").doesNotContain("edtf");
    picture("query-answered");
    assertThat(complaints).isEmpty();
  }

  @Test
  void theListSurvivesAWalkThroughTheInterface() {
    open("#/");
    page.getByText("/khabar").first().waitFor();
    picture("datasets");
    for (String tab : List.of("query", "edit", "info", "upload", "query")) {
      open("#/dataset/khabar/" + tab);
      // Fuseki's page makes its editor with a delay and complains when it is left before.
      if (tab.equals("query")) {
        page.locator(".yasqe .CodeMirror").waitFor();
      }
      page.waitForTimeout(1_000);
      picture("tab-" + tab);
    }
    page.locator(".khabar-query").first().waitFor();
    assertThat(page.locator(".khabar-queries").count()).isEqualTo(1);
    assertThat(complaints).isEmpty();
  }

  @Test
  void nothingIsAskedOfOtherHosts() {
    List<String> finished = new ArrayList<>();
    page.onRequestFinished(request -> finished.add(URI.create(request.url()).getHost()));
    open("#/dataset/khabar/query");
    page.locator(".khabar-query").first().click();
    page.waitForTimeout(1_000);
    assertThat(finished).isNotEmpty().containsOnly("localhost");
  }

  private void open(String view) {
    page.navigate(served.server().page() + view);
    page.waitForLoadState();
  }

  private String editor() {
    page.locator(".yasqe .CodeMirror").waitFor();
    return (String)
        page.evaluate("document.querySelector('.yasqe .CodeMirror').CodeMirror.getValue()");
  }

  private void picture(String name) {
    String folder = System.getProperty("khabar.screenshots");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(true));
    }
  }
}
