package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the service answers, and what it refuses. */
class ReconciliationBoundsTest extends ReconciliationFixture {
  ReconciliationBoundsTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void aPreviewMayBeFramedByThisMachineAlone() throws Exception {
    HttpResponse<String> page =
        client.send("GET", "/reconcile/preview?id=geonames%3A1174872", "", "");
    assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .contains("frame-ancestors http://localhost:* http://127.0.0.1:*");
    assertThat(page.body()).contains("Karachi", "https://www.geonames.org/1174872");
    assertThat(client.send("GET", "/reconcile/view", "", "").body())
        .contains("add " + served.server().reconciliation() + " to OpenRefine");
    String hostile = "<script>alert(1)</script>\"'&";
    assertThat(client.send("GET", "/reconcile/view?id=" + encoded(hostile), "", "").body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void aPageOfThisMachineMayAskAndNoOther() throws Exception {
    HttpResponse<String> own =
        client.send(client.request("/reconcile").header("Origin", "http://127.0.0.1:3333"));
    assertThat(own.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("http://127.0.0.1:3333");
    for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example")) {
      HttpResponse<String> foreign =
          client.send(client.request("/reconcile").header("Origin", origin));
      assertThat(foreign.statusCode()).as(origin).isEqualTo(403);
      assertThat(foreign.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
    assertThat(
            client
                .send(
                    client
                        .request("/reconcile?query=Karachi&callback=steal")
                        .header("Sec-Fetch-Site", "cross-site"))
                .statusCode())
        .isEqualTo(403);
    assertThat(
            client
                .send(
                    client
                        .request("/reconcile?callback=jQuery_1.x")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Referer", "http://127.0.0.1:3333/project?id=1"))
                .body())
        .startsWith("/**/jQuery_1.x({")
        .endsWith("});");
    HttpResponse<String> preflight =
        client.send(
            client
                .request("/reconcile")
                .header("Origin", "http://localhost:3333")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "queries={                                              | queries is no JSON",
        "queries=[]                                             | queries is no JSON object",
        "queries={\"q0\":{}}                                    | a query needs a name",
        "queries={\"q0\":\"Karachi\"}                           | a query needs a name",
        "query=%20                                              | a query needs a name",
        "extend={\"ids\":[\"x\"],\"properties\":[{\"id\":\"colour\"}]} | there is no property colour",
      })
  void aBadRequestIsSaid(String form, String message) throws Exception {
    HttpResponse<String> answer = client.send("POST", "/reconcile", FORM, form.strip());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(JSON.readTree(answer.body()).path("message").asText()).startsWith(message);
  }

  @Test
  void aRequestIsBounded() throws Exception {
    String name = "queries=" + encoded("{\"q\":{\"query\":\"" + "a".repeat(500) + "\"}}");
    assertThat(client.send("POST", "/reconcile", FORM, name).statusCode()).isEqualTo(400);
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      many.add("\"q" + i + "\":{\"query\":\"a\"}");
    }
    String batch = "queries=" + encoded("{" + String.join(",", many) + "}");
    assertThat(client.send("POST", "/reconcile", FORM, batch).body()).contains("at most 100");
    String deep = "queries=" + encoded("{\"q\":".repeat(500) + "1" + "}".repeat(500));
    assertThat(client.send("POST", "/reconcile", FORM, deep).statusCode()).isEqualTo(400);
    String long2 = "queries=" + "a".repeat(2_000_000);
    assertThat(client.send("POST", "/reconcile", FORM, long2).statusCode()).isEqualTo(413);
    assertThat(client.send("PUT", "/reconcile", FORM, "queries={}").statusCode()).isEqualTo(403);
    assertThat(client.send("GET", "/reconcile/nothing", "", "").statusCode()).isEqualTo(404);
    assertThat(client.send("GET", "/reconcile?callback=a()//&query=x", "", "").body())
        .doesNotContain("a()");
  }
}
