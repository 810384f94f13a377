package org.khabar.pipeline;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.khabar.correct.Corrections;
import org.khabar.graph.CopyGraph;
import org.khabar.graph.EntityNames;
import org.khabar.merge.IncidentMerger;
import org.khabar.model.AppliedJudgement;
import org.khabar.model.Article;
import org.khabar.model.ArticleFacts;
import org.khabar.model.LinkJudgement;
import org.khabar.model.MergedIncident;

/**
 * What is kept of the articles of a build while they pass, for what follows from all of them
 * together; in temporary files.
 */
final class Gathered implements AutoCloseable {
  private final IncidentMerger merger = new IncidentMerger();
  private final EntityNames names = new EntityNames();
  private final Set<LinkJudgement> decided = new HashSet<>();
  private final SharedText shared;

  Gathered(CopyGraph copyGraph) {
    shared = new SharedText(copyGraph);
  }

  /** Takes what was found in an article. */
  void add(ArticleFacts facts) {
    merger.add(facts);
    names.add(facts.entities());
    shared.add(facts.article());
    facts.entities().judgements().stream().map(AppliedJudgement::judgement).forEach(decided::add);
  }

  /** Notes where an article stands a second time. */
  void addSource(Article copy) {
    shared.addSource(copy);
  }

  /**
   * Compares the articles with each other and tells what they share, and which corrections decided
   * nothing; to be called once, when all are added.
   */
  void compare(Corrections corrections, BuildListener listener) {
    corrections.unused(decided).forEach(listener::unusedCorrection);
    shared.find(merger::add);
    shared.report(listener);
  }

  /** Hands on the incidents of the world; to be called once, after comparing. */
  void incidents(Consumer<MergedIncident> use) {
    merger.merge(use);
  }

  /** Hands on writers of the graph of copies, one for each thing that articles share. */
  void copies(Consumer<Consumer<StreamRDF>> use) {
    shared.write(use);
  }

  /** How places, organizations and persons are called. */
  EntityNames names() {
    return names;
  }

  @Override
  public void close() {
    merger.close();
    names.close();
    shared.close();
  }
}
