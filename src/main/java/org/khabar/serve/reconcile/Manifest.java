package org.khabar.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** What a client learns of the service before it asks. */
final class Manifest {
  private static final int PREVIEW_WIDTH = 430;
  private static final int PREVIEW_HEIGHT = 260;

  private Manifest() {}

  /**
   * The manifest.
   *
   * @param service the service's address, without a slash at its end
   */
  static ObjectNode of(String service) {
    ObjectNode manifest = Json.object();
    manifest.putArray("versions").add("0.1").add("0.2");
    manifest
        .put("name", "Khabar: places and organizations")
        .put("identifierSpace", "https://w3id.org/khabar/entry/")
        .put("schemaSpace", "https://w3id.org/khabar/ontology#")
        .put("documentation", service + "/view")
        .put("batchSize", Answers.BATCH_SIZE);
    manifest.set("defaultTypes", Json.types(List.of(EntryType.PLACE, EntryType.ORGANIZATION)));
    manifest.putObject("view").put("url", service + "/view?id={{id}}");
    manifest
        .putObject("preview")
        .put("url", service + "/preview?id={{id}}")
        .put("width", PREVIEW_WIDTH)
        .put("height", PREVIEW_HEIGHT);
    manifest.set("suggest", suggest(service));
    manifest
        .putObject("extend")
        .set(
            "propose_properties",
            Json.object().put("service_url", service).put("service_path", "/properties"));
    return manifest;
  }

  private static ObjectNode suggest(String service) {
    ObjectNode suggest = Json.object();
    Stream.of("entity", "type", "property")
        .forEach(
            what ->
                suggest
                    .putObject(what)
                    .put("service_url", service)
                    .put("service_path", "/suggest/" + what)
                    .put("flyout_service_url", service)
                    .put("flyout_service_path", "/flyout/" + what + "?id=${id}"));
    return suggest;
  }
}
