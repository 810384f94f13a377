package org.khabar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.store.StoreFixture;
import picocli.CommandLine;

/** {@code khabar push} into a Fuseki of the user's own. */
class PushCommandTest {
  @Test
  void everyNamedGraphArrives(@TempDir Path folder) {
    StoreFixture.put(folder, "a", "ex:a rdfs:label 'one' , 'two' .");
    StoreFixture.put(folder, "b", "ex:b rdfs:label 'three'@en .");
    DatasetGraph theirs = DatasetGraphFactory.createTxnMem();
    Quad own = SSE.parseQuad("(<x:own> <x:s> <x:p> <x:o>)");
    theirs.executeWrite(() -> theirs.add(own));
    FusekiServer fuseki =
        FusekiServer.create().port(0).loopback(true).add("/ds", theirs, true).build().start();
    try {
      String endpoint = "http://localhost:" + fuseki.getHttpPort() + "/ds";
      StringWriter err = new StringWriter();
      CommandLine line = Main.commandLine().setErr(new PrintWriter(err, true));
      int exit = line.execute("push", "--store", folder.toString(), "--endpoint", endpoint);
      assertThat(exit).as(err.toString()).isEqualTo(ExitCode.DONE);
      assertThat(err.toString()).contains("2 graphs, 3 statements written to " + endpoint);
    } finally {
      fuseki.stop();
    }
    assertThat(theirs.calculateRead(theirs::size)).isEqualTo(3);
    assertThat(theirs.calculateRead(() -> theirs.contains(own))).isTrue();
  }
}
