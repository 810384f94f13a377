package org.khabar.model;

/**
 * An entry of a gazetteer or list that a name may stand for.
 *
 * @param entry the entry
 * @param name the entry's name
 * @param score 0 to 1, higher is likelier
 * @param why what spoke for it, in words
 */
public record LinkCandidate(EntryId entry, String name, double score, String why) {}
