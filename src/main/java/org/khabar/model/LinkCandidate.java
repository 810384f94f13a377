package org.khabar.model;

/**
 * A gazetteer entry that a name may stand for.
 *
 * @param geonames GeoNames id
 * @param name the entry's name
 * @param score 0 to 1, higher is likelier
 * @param why what spoke for it, in words
 */
public record LinkCandidate(long geonames, String name, double score, String why) {}
