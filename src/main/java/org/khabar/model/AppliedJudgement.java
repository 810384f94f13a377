package org.khabar.model;

/**
 * A person's decision and what it led to in an article.
 *
 * @param judgement the decision
 * @param ref id of the place or organization that the name now stands for
 */
public record AppliedJudgement(LinkJudgement judgement, String ref) {}
