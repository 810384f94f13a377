package org.khabar.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import org.khabar.model.ErrorCode;
import org.khabar.model.KhabarException;

/** A file of RDF, read whole. */
final class GraphFile {
  private GraphFile() {}

  static DatasetGraph read(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new KhabarException(
          ErrorCode.INPUT_MISSING, "no file can be read at " + file, "Check the path.");
    }
    Lang syntax = RDFLanguages.pathnameToLang(file.getFileName().toString());
    if (syntax == null) {
      throw new KhabarException(
          ErrorCode.BAD_USAGE,
          "the name of " + file + " does not say which RDF syntax it is in",
          "Give it a name that ends in .ttl, .trig, .nq, .nt, .jsonld or .rdf.");
    }
    DatasetGraph dataset = DatasetGraphFactory.create();
    try {
      RDFParser.source(file).forceLang(syntax).errorHandler(new Failures()).parse(dataset);
    } catch (RiotException e) {
      throw new KhabarException(
          ErrorCode.GRAPH_INVALID,
          file + " is not valid " + syntax.getLabel() + ": " + e.getMessage(),
          "Mend the file at the place that the message names.",
          e);
    }
    return dataset;
  }

  /** Warnings, such as a number that is none, are left to the shapes. */
  private static final class Failures implements ErrorHandler {
    @Override
    public void warning(@Nullable String message, long line, long column) {}

    @Override
    public void error(@Nullable String message, long line, long column) {
      throw new RiotException(SysRIOT.fmtMessage(message, line, column));
    }

    @Override
    public void fatal(@Nullable String message, long line, long column) {
      throw new RiotException(SysRIOT.fmtMessage(message, line, column));
    }
  }
}
