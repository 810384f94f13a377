package org.khabar.model;

/**
 * Where rows of a gazetteer are from, and on which terms.
 *
 * @param name for example {@code GeoNames}
 * @param address its page, empty where it has none
 * @param licence IRI of the licence, empty where nobody stated one
 * @param attribution what those who use it must say, or what was taken from it
 * @param date day, month or year of its newest row, empty where unknown
 * @param rows how many rows were taken
 */
public record GazetteerSource(
    String name, String address, String licence, String attribution, String date, long rows) {}
