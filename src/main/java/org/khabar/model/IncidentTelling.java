package org.khabar.model;

/**
 * One article's account of an incident of the world.
 *
 * @param article key of the article
 * @param source who published it, for counting independent sources; the article's key where unknown
 * @param incident the account
 */
public record IncidentTelling(String article, String source, Incident incident) {}
